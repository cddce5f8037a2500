using System.Globalization;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// What happened, with what was found or decided: the wage value, the outcome, the hours. What is about health, conduct or a
/// reason stays out, as it does in every text for people.
/// </summary>
internal sealed class EventWords(Policy policy, Language language)
{
    /// <summary>The event with its values: <c>loonwaarde bepaald: 42,5%, daarna elke 12 maanden</c>.</summary>
    public string Of(CaseEvent happened)
    {
        var values = Values(happened.Type, happened.Facts).OfType<string>().ToList();
        var name = happened.Type.Explain(language, policy);
        return values.Count == 0 ? name : $"{name}: {string.Join(", ", values)}";
    }

    private IEnumerable<string?> Values(CaseEventType type, CaseFacts facts) =>
        type switch
        {
            CaseEventType.AdviceRequested => [By(facts.RequestedBy)],
            CaseEventType.AdviceReceived or CaseEventType.InformationReceived =>
            [
                Belongs(facts.AdviceBelongs),
                Careful(facts.CarefullyPrepared),
                Reasoned(facts.SufficientlyReasoned),
            ],
            CaseEventType.InformationRequested => [Reasoned(facts.SufficientlyReasoned)],
            CaseEventType.IndicationDecided or CaseEventType.NewAdviceReceived => [Belongs(facts.Belongs)],
            CaseEventType.PreTrajectoryEnded =>
            [
                Completed(facts.PreTrajectoryCompleted),
                Fits(facts.ShelteredWorkFits),
            ],
            CaseEventType.WorkOffered => [Hours(facts), Matches(facts.Matches)],
            CaseEventType.PlacedOnWaitingList => [Quota(facts.QuotaRealised)],
            CaseEventType.BenefitChanged => [Of(facts.Benefit)],
            CaseEventType.Dismissed or CaseEventType.ConductAssessed => [Misconduct(facts.ForMisconduct)],
            CaseEventType.HardshipApplied => [RuleOf(facts.Rule)],
            _ => OfWork(type, facts),
        };

    private IEnumerable<string?> OfWork(CaseEventType type, CaseFacts facts) =>
        type switch
        {
            CaseEventType.TrajectoryStarted => [Months(facts.Months)],
            CaseEventType.TrajectoryExtended =>
            [
                Months(facts.Months) is { } months ? In("met ", "by ") + months : null,
            ],
            CaseEventType.TrajectoryRenewed => [Months(facts.Months), WageValueOf(facts)],
            CaseEventType.TrajectoryEnded => [Of(facts.Trajectory)],
            CaseEventType.FacilityGranted => [Days(facts)],
            CaseEventType.WageValueDetermined => [Percent(facts.WageValue?.Percentage), Every(facts.EveryMonths)],
            CaseEventType.EmploymentStarted or CaseEventType.ContractRenewed => [Of(facts.Contract), Hours(facts)],
            CaseEventType.SubsidyDecided => [Of(facts.Outcome), Share(facts.SubsidisedPercent)],
            _ => [],
        };

    private string? By(Requester? who) =>
        who switch
        {
            Requester.Person => In("door de persoon", "by the person"),
            Requester.College => In("door het college", "by the college"),
            Requester.Other => In("door een ander", "by someone else"),
            _ => null,
        };

    private string? Belongs(bool? belongs) =>
        Either(
            belongs,
            In("de persoon hoort bij de doelgroep", "the person belongs to the target group"),
            In("de persoon hoort niet bij de doelgroep", "the person does not belong to the target group")
        );

    private string? Careful(bool? careful) =>
        Either(
            careful,
            null,
            In("advies niet zorgvuldig tot stand gekomen", "advice that did not come about with care")
        );

    private string? Reasoned(bool? reasoned) =>
        Either(reasoned, null, In("advies niet voldoende gemotiveerd", "advice not sufficiently reasoned"));

    private string? Completed(bool? completed) =>
        Either(completed, In("afgerond", "completed"), In("niet afgerond", "not completed"));

    private string? Fits(bool? fits) =>
        Either(
            fits,
            In("beschut werk past", "sheltered work fits"),
            In("beschut werk past niet", "sheltered work does not fit")
        );

    private string? Matches(bool? matches) =>
        Either(
            matches,
            In("het werk sluit aan", "the work matches"),
            In("het werk sluit niet aan", "the work does not match")
        );

    private string? Quota(bool? realised) =>
        Either(
            realised,
            In("het aantal te realiseren plaatsen is bereikt", "the number of positions to realise has been reached"),
            null
        );

    private string? Misconduct(bool? misconduct) =>
        Either(
            misconduct,
            In("wegens misdragingen", "for misconduct"),
            In("niet wegens misdragingen", "not for misconduct")
        );

    private string? Of(Benefit? benefit) =>
        benefit switch
        {
            Benefit.Participatiewet => In("Participatiewet", "Participatiewet"),
            Benefit.Uwv => In("een uitkering van UWV", "a benefit of UWV"),
            Benefit.Wajong => In("Wajong", "Wajong"),
            Benefit.Other => In("een andere uitkering", "another benefit"),
            Benefit.None => In("geen uitkering", "no benefit"),
            _ => null,
        };

    private string? Of(TrajectoryStatus? trajectory) =>
        trajectory switch
        {
            TrajectoryStatus.Completed => In("afgerond", "completed"),
            TrajectoryStatus.NotCompleted => In("niet afgerond", "not completed"),
            _ => null,
        };

    private string? Of(ContractKind? contract) =>
        contract switch
        {
            ContractKind.Temporary => In("tijdelijk contract", "temporary contract"),
            ContractKind.Permanent => In("vast contract", "permanent contract"),
            _ => null,
        };

    private string? Of(SubsidyResult? outcome) =>
        outcome switch
        {
            SubsidyResult.Grant => In("toegekend", "granted"),
            SubsidyResult.Refuse => In("geweigerd", "refused"),
            SubsidyResult.ExtendTrajectory => policy.OwnWords.Fill(
                In(
                    "‹het placementTrajectory› wordt verlengd, over de subsidie is nog niet beslist",
                    "the ‹placementTrajectory› is to be extended, the subsidy is not decided on yet"
                ),
                language
            ),
            SubsidyResult.NoSubsidyDue => In("niets te subsidiëren", "nothing to subsidise"),
            _ => null,
        };

    private string? WageValueOf(CaseFacts facts) =>
        Percent(facts.WageValue?.Percentage) is { } percent ? In("loonwaarde ", "wage value ") + percent : null;

    private string? Share(Percentage? share) =>
        Percent(share) is { } percent ? In($"{percent} van het minimumloon", $"{percent} of the minimum wage") : null;

    private string? Every(int? months) =>
        months is { } number ? In("daarna elke ", "then every ") + Months(number) : null;

    private string? Months(int? months) =>
        months is { } number
            ? $"{Number(number)} {(number == 1 ? In("maand", "month") : In("maanden", "months"))}"
            : null;

    private string? Days(CaseFacts facts) =>
        facts is { FacilityFirstDay: { } first, FacilityLastDay: { } last }
            ? $"{Phrases.Date(first, language)} {In("tot en met", "to")} {Phrases.Date(last, language)}"
            : null;

    private string? Hours(CaseFacts facts) =>
        (facts.Hours, facts.FullTimeHours) switch
        {
            ({ } hours, { } full) when hours == full => In(
                $"{Of(hours)} uur per week, voltijd",
                $"{Of(hours)} hours a week, full time"
            ),
            ({ } hours, { } full) => In(
                $"{Of(hours)} van {Of(full)} uur per week",
                $"{Of(hours)} of {Of(full)} hours a week"
            ),
            ({ } hours, null) => In($"{Of(hours)} uur per week", $"{Of(hours)} hours a week"),
            _ => null,
        };

    private string? RuleOf(string? key) =>
        key is not null && RuleCatalogue.Find(key) is { } rule ? rule.Explain(language) : null;

    /// <summary>Every 9 seconds are 0.0025 hours; what has no such decimal is given in hours and minutes.</summary>
    private string Of(HoursPerWeek hours) => hours.Seconds % 9 == 0 ? Number(hours.ToDecimal()) : hours.ToString();

    private string? Percent(Percentage? percentage) => percentage is { } some ? Number(some.ToDecimal()) + "%" : null;

    private string Number(decimal number)
    {
        var written = number.ToString("0.####", CultureInfo.InvariantCulture);
        return language == Language.Dutch ? written.Replace('.', ',') : written;
    }

    private string In(string dutch, string english) => language == Language.Dutch ? dutch : english;

    private static string? Either(bool? known, string? yes, string? no) => known is { } met ? (met ? yes : no) : null;
}

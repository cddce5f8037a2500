namespace BeschutWerk.Rules;

/// <summary>The words of a review: phases, terms, parties and units.</summary>
internal static partial class CaseTexts
{
    public static Text Of(CasePhase phase) =>
        phase switch
        {
            CasePhase.BeforeAdvice => new("nog geen advies gevraagd", "no advice asked for yet"),
            CasePhase.PreTrajectory => new("in ‹het preTrajectory›", "in the ‹preTrajectory›"),
            CasePhase.AdviceAwaited => new("wacht op het advies van UWV", "waiting for the advice of UWV"),
            CasePhase.DecisionAwaited => new(
                "wacht op het besluit over de indicatie",
                "waiting for the decision on the indication"
            ),
            CasePhase.Indicated => new(
                "met een indicatie, nog zonder plaats",
                "with the indication, without a placement yet"
            ),
            CasePhase.WaitingList => new("op de wachtlijst", "on the waiting list"),
            CasePhase.Trajectory => new("in ‹het placementTrajectory›", "in the ‹placementTrajectory›"),
            CasePhase.AfterTrajectory => new(
                "na ‹het placementTrajectory›, nog zonder dienstbetrekking",
                "after the ‹placementTrajectory›, without employment yet"
            ),
            CasePhase.Employment => new("in dienstbetrekking", "in employment"),
            CasePhase.DismissalUnassessed => new(
                "ontslagen; of dat wegens misdragingen was, is nog niet bekend",
                "dismissed; whether for misconduct is not known yet"
            ),
            CasePhase.MisconductPeriod => new(
                "in de periode na ontslag wegens misdragingen",
                "within the period after a dismissal for misconduct"
            ),
            CasePhase.Ended => new("geen indicatie (meer)", "no indication (any more)"),
        };

    public static Text Of(CaseTermName name) =>
        name switch
        {
            CaseTermName.PolicyInForce => new("werking van de regels", "the rules in force"),
            CaseTermName.Advice => new("termijn voor het advies van UWV", "term for the advice of UWV"),
            CaseTermName.AssessmentExemption => new(
                "termijn na de laatste beoordeling",
                "term after the last assessment"
            ),
            CaseTermName.IndicationDecision => new(
                "termijn voor het besluit over de indicatie",
                "term for the decision on the indication"
            ),
            CaseTermName.Suspension => new("opschorting van de beslistermijn", "suspension of the decision term"),
            CaseTermName.Trajectory => new("‹placementTrajectory›", "‹placementTrajectory›"),
            CaseTermName.ExtensionRoom => new(
                "ruimte om ‹het placementTrajectory› te verlengen",
                "room to extend the ‹placementTrajectory›"
            ),
            CaseTermName.Facility => new(
                "voorziening in ‹het placementTrajectory›",
                "facility in the ‹placementTrajectory›"
            ),
            CaseTermName.TemporaryContract => new(
                "eerste, tijdelijke periode van het dienstverband",
                "first, temporary period of the employment"
            ),
            CaseTermName.SubsidyDecision => new(
                "termijn voor het besluit over de loonkostensubsidie",
                "term for the decision on wage cost subsidy"
            ),
            CaseTermName.WageValueDetermination => new(
                "periode tot de volgende loonwaardebepaling",
                "interval up to the next determination of the wage value"
            ),
            CaseTermName.MisconductPeriod => new(
                "periode na ontslag wegens misdragingen",
                "period after a dismissal for misconduct"
            ),
            CaseTermName.BehaviourSupport => new(
                "periode voor ondersteuning na ontslag wegens misdragingen",
                "period for support after a dismissal for misconduct"
            ),
        };

    public static Text Of(CaseParty party) =>
        party switch
        {
            CaseParty.Person => new("de persoon", "the person"),
            CaseParty.College => new("het college", "the college"),
            CaseParty.PersonOrCollege => new("de persoon of het college", "the person or the college"),
            CaseParty.Uwv => new("UWV", "UWV"),
            CaseParty.CollegeOrUwv => new("het college of UWV", "the college or UWV"),
            CaseParty.Employer => new("de werkgever", "the employer"),
        };

    public static Text Of(AgendaKind kind) =>
        kind switch
        {
            AgendaKind.Term => new("termijn", "term"),
            AgendaKind.Step => new("stap", "step"),
            AgendaKind.Breach => new("in strijd met de regels", "against the rules"),
        };

    /// <summary>How far a step binds, as the verb of the sentence.</summary>
    public static Text Of(Force force) =>
        force switch
        {
            Force.Bound => new("moet", "must"),
            Force.Discretionary => new("mag", "may"),
            Force.InPrinciple => new("moet in principe", "must in principle"),
        };

    /// <summary>The amount for people: <c>3 dagen</c>, <c>12.5 percentage points</c>.</summary>
    public static string Of(CaseAmount amount, Language language)
    {
        var isOne = amount.Value == 1;
        var unit = amount.Unit switch
        {
            CaseAmountUnit.Days => isOne ? new Text("dag", "day") : new Text("dagen", "days"),
            CaseAmountUnit.Months => isOne ? new Text("maand", "month") : new Text("maanden", "months"),
            CaseAmountUnit.PercentagePoints => isOne
                ? new Text("procentpunt", "percentage point")
                : new Text("procentpunten", "percentage points"),
            CaseAmountUnit.HoursPerWeek => isOne
                ? new Text("uur per week", "hour a week")
                : new Text("uur per week", "hours a week"),
        };
        return $"{Phrases.Number(decimal.Round(amount.Value, 4) / 1.0000m, language)} {unit.In(language)}";
    }

    public static Text LastDayToday => new("vandaag is de laatste dag", "today is the last day");

    /// <summary>By how many days something is late: <c>3 dagen te laat</c>.</summary>
    public static Text Late(int days) =>
        new($"{Days(days, Language.Dutch)} te laat", $"{Days(days, Language.English)} late");

    /// <summary>How many days are left, the day itself not counted.</summary>
    public static Text Left(int days) =>
        new($"nog {Days(days, Language.Dutch)}", $"{Days(days, Language.English)} left");

    /// <summary>What will be left of a suspended term on the day of the answer.</summary>
    public static Text LeftOnceAnswered(int days) =>
        days switch
        {
            > 1 => new(
                $"zodra UWV antwoordt, zijn er nog {Days(days, Language.Dutch)} over",
                $"once UWV answers, {Days(days, Language.English)} are left"
            ),
            1 => new("zodra UWV antwoordt, is er nog 1 dag over", "once UWV answers, 1 day is left"),
            0 => new("de dag waarop UWV antwoordt, is de laatste dag", "the day on which UWV answers is the last day"),
            _ => new("zodra UWV antwoordt, is er geen dag over", "once UWV answers, no day is left"),
        };

    /// <summary>What was not done within a term, while it has not been done.</summary>
    public static Text Due(CaseTermName name) =>
        name switch
        {
            CaseTermName.Advice => new("het advies is nog niet ontvangen", "the advice has not been received yet"),
            CaseTermName.WageValueDetermination => new(
                "de loonwaarde is nog niet opnieuw bepaald",
                "the wage value has not been determined again yet"
            ),
            _ => new("het besluit is nog niet genomen", "the decision has not been taken yet"), // the others are for decisions
        };

    /// <summary>That what a term ran for had not come when something else came in its place.</summary>
    public static Text NoDecisionThen => new("een besluit was er toen niet", "there was no decision then");

    private static string Days(int days, Language language) => Of(new CaseAmount(days, CaseAmountUnit.Days), language);
}

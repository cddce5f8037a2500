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
            _ => new("geen indicatie (meer)", "no indication (any more)"),
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
            CaseTermName.Suspension => new("opschorting van die termijn", "suspension of that term"),
            CaseTermName.Trajectory => new("‹placementTrajectory›", "‹placementTrajectory›"),
            CaseTermName.ExtensionRoom => new("ruimte om te verlengen", "room to extend"),
            CaseTermName.Facility => new("voorziening in het traject", "facility in the trajectory"),
            CaseTermName.TemporaryContract => new(
                "eerste, tijdelijke periode van het dienstverband",
                "first, temporary period of the employment"
            ),
            CaseTermName.SubsidyDecision => new(
                "termijn voor het besluit over de loonkostensubsidie",
                "term for the decision on wage cost subsidy"
            ),
            CaseTermName.WageValueDetermination => new(
                "tot de volgende loonwaardebepaling",
                "up to the next determination of the wage value"
            ),
            CaseTermName.MisconductPeriod => new(
                "periode na ontslag wegens misdragingen",
                "period after a dismissal for misconduct"
            ),
            _ => new("periode voor ondersteuning na dat ontslag", "period for support after that dismissal"),
        };

    public static Text Of(CaseParty party) =>
        party switch
        {
            CaseParty.Person => new("de persoon", "the person"),
            CaseParty.College => new("het college", "the college"),
            CaseParty.PersonOrCollege => new("de persoon of het college", "the person or the college"),
            CaseParty.Uwv => new("UWV", "UWV"),
            CaseParty.CollegeOrUwv => new("het college of UWV", "the college or UWV"),
            _ => new("de werkgever", "the employer"),
        };

    /// <summary>How far a step binds, as the verb of the sentence.</summary>
    public static Text Of(Force force) =>
        force switch
        {
            Force.Bound => new("moet", "must"),
            Force.Discretionary => new("mag", "may"),
            _ => new("hoort in principe", "should in principle"),
        };

    /// <summary>The amount for people: <c>3 dagen</c>, <c>12.5 percentage points</c>.</summary>
    public static string Of(CaseAmount amount, Language language)
    {
        var unit = (amount.Unit, amount.Value == 1) switch
        {
            (CaseAmountUnit.Days, true) => new Text("dag", "day"),
            (CaseAmountUnit.Days, false) => new Text("dagen", "days"),
            (CaseAmountUnit.Months, true) => new Text("maand", "month"),
            (CaseAmountUnit.Months, false) => new Text("maanden", "months"),
            (CaseAmountUnit.PercentagePoints, true) => new Text("procentpunt", "percentage point"),
            (CaseAmountUnit.PercentagePoints, false) => new Text("procentpunten", "percentage points"),
            (_, true) => new Text("uur per week", "hour a week"),
            _ => new Text("uur per week", "hours a week"),
        };
        return $"{Phrases.Number(decimal.Round(amount.Value, 4) / 1.0000m, language)} {unit.In(language)}";
    }
}

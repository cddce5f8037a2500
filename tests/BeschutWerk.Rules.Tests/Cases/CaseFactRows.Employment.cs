namespace BeschutWerk.Rules.Tests;

/// <summary>Articles 6 to 12, and the pre-trajectory.</summary>
internal static partial class CaseFactRows
{
    private const string Employed = "2026-01-01 employmentStarted;";
    private const string DismissedForMisconduct = Employed + "2026-03-10 dismissed conduct: alcoholAbuse;";

    /// <summary>Every condition of article 7 lid 1 that belongs to the employment or the person.</summary>
    private static readonly string[] Met =
    [
        "trajectory: completed",
        "targetGroupConfirmed: true",
        "wageValue: 40",
        "workplace: suitable",
        "independentOfBenefit: true",
        "receivesWajong: false",
    ];

    /// <summary>Article 6.</summary>
    private static readonly CaseFactRow[] EmploymentRows =
    [
        On("employmentStarted", "contract", "_", "temporary", "(employment.contract)", Held) with
        {
            On = "2028-06-01",
        },
        On("employmentStarted", "hours", "fullTimeHours: 36, _", "40", "(employment.hours)", Held),
        On("employmentStarted", "fullTimeHours", "hours: 40, _", "36", "(employment.hours)", Held),
        On(
            "employmentStarted",
            "medicalRestriction",
            "hours: 24, fullTimeHours: 36, otherInability: none, _",
            "false",
            "(employment.hours)",
            Held
        ),
        On(
            "employmentStarted",
            "otherInability",
            "hours: 24, fullTimeHours: 36, medicalRestriction: false, _",
            "none",
            "(employment.hours)",
            Held
        ),
        On("employmentStarted", "directEmployment", "_", "true", "(placement.start)", Held),
        On("employmentStarted", "workplace", "_", "suitable", "(subsidy.decide)", Held),
        On("employmentStarted", "independentOfBenefit", "_", "true", "(subsidy.decide)", Held),
        On("employmentStarted", "employerWilling", "_", "true", "(subsidy.decide)", Held + ", wageValue: 20"),
        Working("contractRenewed", "contract", "_", "temporary", "(employment.contract)") with
        {
            On = "2028-06-01",
        },
        Working("contractRenewed", "hours", "fullTimeHours: 36, _", "40", "(employment.hours)"),
        Working("contractRenewed", "fullTimeHours", "hours: 40, _", "36", "(employment.hours)"),
        Working(
            "contractRenewed",
            "medicalRestriction",
            "hours: 24, fullTimeHours: 36, otherInability: none, _",
            "false",
            "(employment.hours)"
        ),
        Working(
            "contractRenewed",
            "otherInability",
            "hours: 24, fullTimeHours: 36, medicalRestriction: false, _",
            "none",
            "(employment.hours)"
        ),
        Working(
            "contractRenewed",
            "noLongerInTargetGroup",
            "_",
            "true",
            "absent means that no investigation showed it"
        ) with
        {
            On = "2028-06-01",
        },
        Nothing(
            "employmentEnded",
            "noLongerInTargetGroup",
            "what was withheld is counted up to the end of the employment either way, and what investigation showed does not outlive it"
        ),
    ];

    /// <summary>Article 7.</summary>
    private static readonly CaseFactRow[] SubsidyRows =
    [
        Working("subsidyDecided", "outcome", "_", "grant|refuse", Required),
        Working(
            "subsidyDecided",
            "subsidisedPercent",
            "outcome: grant, wageValue: 40, _",
            "61",
            "the award records the share, which no rule asks for"
        ),
        Granted("trajectory", "notCompleted"),
        Granted("targetGroupConfirmed", "false"),
        Granted("wageValue", "20"),
        Granted("employerWilling", "false", "wageValue: 20"),
        Granted(
            "departureReason",
            "stated",
            "wageValue: 20, employerWilling: false",
            "absent means that none was stated"
        ),
        Granted("workplace", "orientation"),
        Granted("independentOfBenefit", "false"),
        Granted("receivesWajong", "true"),
        Working("subsidyDecided", "conditionsRecorded", "outcome: grant, _", "false", "(subsidy.award)"),
        Working("subsidyDecided", "hoursRecorded", "outcome: grant, _", "false", "(subsidy.award)"),
        Working("subsidyDecided", "subsidyRecorded", "outcome: grant, _", "false", "(subsidy.award)"),
        Working("subsidyDecided", "personalSupportRecorded", "outcome: grant, _", "false", "(subsidy.award)"),
    ];

    /// <summary>Articles 9 to 12, and the pre-trajectory.</summary>
    private static readonly CaseFactRow[] LaterRows =
    [
        Working("newAdviceRequested", "wageValue", "_", "20", "(subsidy.decide)"),
        Working(
            "newAdviceRequested",
            "criteriaInDoubt",
            "_",
            "true",
            "the subsidy asks the same as targetGroupConfirmed"
        ),
        In("newAdviceReceived", "belongs", "_", "true", "(indication.afterNewAdvice)"),
        In(
            "newAdviceReceived",
            "carefullyPrepared",
            "belongs: false, sufficientlyReasoned: true, _",
            "true",
            "(indication.decide)"
        ),
        In(
            "newAdviceReceived",
            "sufficientlyReasoned",
            "belongs: false, carefullyPrepared: true, _",
            "true",
            "(indication.decide)"
        ),
        In("newAdviceReceived", "sameTrajectoryContinued", "belongs: true, _", "false", "(indication.afterNewAdvice)"),
        Case(
            "newAdviceReceived",
            "alternativePossible",
            "2026-04-01",
            Started + "2026-03-02 newAdviceReceived belongs: false, _; 2026-04-01 indicationDecided belongs: false",
            "true",
            "(indication.afterNewAdvice)",
            Held
        ),
        Working("dismissed", "conduct", "_", "alcoholAbuse", "(misconduct.qualify)"),
        Working("dismissed", "forMisconduct", "conduct: other, _", "true", "(misconduct.reoffer)"),
        After(
            "misconductSupportOffered",
            "preventsRepetition",
            "improvesChances: true, _",
            "false",
            "(misconduct.support)"
        ),
        After(
            "misconductSupportOffered",
            "improvesChances",
            "preventsRepetition: true, _",
            "false",
            "(misconduct.support)"
        ),
        In("benefitChanged", "benefit", "_", "none|participatiewet", Required),
        Case(
            "benefitChanged",
            "municipalBenefit",
            "2026-04-01",
            DismissedForMisconduct
                + "2026-03-16 misconductSupportOffered preventsRepetition: true, improvesChances: true; 2026-04-01 benefitChanged benefit: participatiewet, _",
            "true",
            "(misconduct.cooperation)",
            Held
        ),
        Working("benefitChanged", "receivesWajong", "benefit: uwv, _", "true", "(subsidy.decide)"),
        On("placedOnWaitingList", "quotaRealised", "_", "false", "(waitingList.place)", Held),
        Nothing("workOffered", "matches", "article 9 lid 2 chooses among persons, and a case is of one"),
        On("workOffered", "hours", "fullTimeHours: 36, _", "40", "(employment.hours)", Held),
        On("workOffered", "fullTimeHours", "hours: 40, _", "36", "(employment.hours)", Held),
        Before(
            "preTrajectoryCompleted",
            "_; 2026-04-01 adviceRequested requestedBy: person",
            "false",
            "(advice.mayRequest)"
        ),
        Before("ableToWork", "suitableInstruments: [], shelteredWorkFits: true, _", "true", "(instrument.choose)"),
        Before(
            "suitableInstruments",
            "ableToWork: true, shelteredWorkFits: true, _",
            "[guidance]",
            "(instrument.choose)"
        ),
        Before("shelteredWorkFits", "ableToWork: true, suitableInstruments: [], _", "true", "(instrument.choose)"),
        Hardship("rule", "newOutcome: permitted", "placement.facility|placement.wageValue", Required),
        Hardship("newOutcome", "rule: placement.wageValue", "permitted|refused", Required),
        Hardship("reason", "", "stated", "absent means that none was stated"),
        Hardship("specialCase", "", "false", "(hardship.depart)"),
        Hardship("unfairnessEstablished", "", "false", "(hardship.depart)"),
        Hardship("fixedByStatute", "", "true", "(hardship.depart)"),
        Case(
            "conductAssessed",
            "forMisconduct",
            "2026-04-01",
            Employed + "2026-03-10 dismissed conduct: other; 2026-04-01 conductAssessed _",
            "true|false",
            Required,
            Held
        ),
        Nothing("conductAssessed", "conduct", "the assessment itself says whether it was misconduct"),
    ];

    /// <summary>The event of 1 April 2026 in an employment from 1 January.</summary>
    private static CaseFactRow Working(string type, string fact, string fields, string answer, string asked) =>
        On(type, fact, fields, answer, asked, Held) with
        {
            Events = $"{Employed} 2026-04-01 {type} {fields}",
        };

    /// <summary>A grant of which every other condition is met.</summary>
    private static CaseFactRow Granted(string fact, string answer, string other = "", string asked = "(subsidy.decide)")
    {
        string[] apart = [fact, .. other.Split(", ").Select(said => said.Split(':')[0])];
        var met = Met.Where(said => !apart.Contains(said.Split(':')[0]));
        var employer = apart.Contains("employerWilling") ? "" : "employerWilling: false, ";
        return Working(
            "subsidyDecided",
            fact,
            $"outcome: grant, {employer}{string.Join(", ", met)}, {(other.Length > 0 ? other + ", " : "")}_",
            answer,
            asked
        );
    }

    /// <summary>The event of 1 April 2026 after a dismissal for misconduct on 10 March.</summary>
    private static CaseFactRow After(string type, string fact, string fields, string answer, string asked) =>
        On(type, fact, fields, answer, asked, Held) with
        {
            Events = $"{DismissedForMisconduct} 2026-04-01 {type} {fields}",
        };

    /// <summary>The end of a pre-trajectory in Maastricht.</summary>
    private static CaseFactRow Before(string fact, string fields, string answer, string asked) =>
        new(
            "preTrajectoryEnded",
            fact,
            "2026-04-01",
            $"2026-02-02 preTrajectoryStarted; 2026-03-02 preTrajectoryEnded {fields}",
            answer,
            asked,
            "",
            CaseText.OfMaastricht
        );

    /// <summary>A departure from the refusal to determine a wage value, which a breach of the same day needs.</summary>
    private static CaseFactRow Hardship(string fact, string fields, string answer, string asked)
    {
        string[] said = ["reason: stated", "specialCase: true", "unfairnessEstablished: true", "fixedByStatute: false"];
        var others = string.Join(", ", said.Where(other => other.Split(':')[0] != fact));
        var decided = fields.Length > 0 ? fields : "rule: placement.wageValue, newOutcome: permitted";
        return In("hardshipApplied", fact, $"{decided}, {others}, _", answer, asked) with
        {
            Events =
                $"{Started} 2026-04-01 hardshipApplied {decided}, {others}, _; 2026-04-01 wageValueDetermined wageValue: 40, prospectOfEmployment: false",
        };
    }

    private static CaseFactRow Nothing(string type, string fact, string why) => new(type, fact, "", "", "", why);
}

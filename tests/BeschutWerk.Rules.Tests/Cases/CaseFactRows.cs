namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Of every fact of every event a case in which the review depends on it. In the events an underscore is the place of the
/// fact; what is asked is the rule with which the review names it while it is unknown, or, where it names nothing, why not.
/// </summary>
/// <param name="Event">The type of the event.</param>
/// <param name="Fact">The fact.</param>
/// <param name="On">The day of the review.</param>
/// <param name="Events">The case; empty where nothing hangs on the fact.</param>
/// <param name="Answer">The fact as it is told; of a required one two answers with a bar between them.</param>
/// <param name="Asked">A rule between brackets, or the reason why the fact is not asked.</param>
/// <param name="Known">What is known without a date.</param>
/// <param name="Policy">The policy.</param>
internal sealed record CaseFactRow(
    string Event,
    string Fact,
    string On,
    string Events,
    string Answer,
    string Asked,
    string Known = "",
    string Policy = CaseText.OfNuenen
)
{
    public override string ToString() => $"{Event}.{Fact}";
}

/// <summary>The rows of <see cref="CaseFactRow"/>.</summary>
internal static partial class CaseFactRows
{
    private const string Held = "indicationHeld: true, reported: true";
    private const string Required = "it is required";
    private const string Started = "2026-01-01 trajectoryStarted;";

    public static CaseFactRow[] All =>
        [.. AdviceRows, .. TrajectoryRows, .. EmploymentRows, .. SubsidyRows, .. LaterRows];

    /// <summary>Articles 3 and 4.</summary>
    private static readonly CaseFactRow[] AdviceRows =
    [
        On("adviceRequested", "requestedBy", "_", "other", "(advice.mayRequest)"),
        On(
            "adviceRequested",
            "preTrajectoryCompleted",
            "requestedBy: person, _",
            "true",
            "a file without a pre-trajectory tells that there was none",
            policy: CaseText.OfMaastricht
        ),
        On("adviceRequested", "wswIndication", "lastAssessedOn: never, _", "true", "(advice.investigation)"),
        On(
            "adviceRequested",
            "lastAssessedOn",
            "wswIndication: false, situationChanged: false, _",
            "2026-01-05",
            "(advice.investigation)"
        ),
        On(
            "adviceRequested",
            "situationChanged",
            "wswIndication: false, lastAssessedOn: 2026-01-05, _",
            "true",
            "(advice.investigation)"
        ),
        On(
            "adviceReceived",
            "adviceBelongs",
            "carefullyPrepared: true, sufficientlyReasoned: true, _",
            "true",
            "(indication.decide)"
        ),
        On(
            "adviceReceived",
            "carefullyPrepared",
            "adviceBelongs: true, sufficientlyReasoned: true, _",
            "true",
            "(indication.decide)"
        ),
        On(
            "adviceReceived",
            "sufficientlyReasoned",
            "adviceBelongs: true, carefullyPrepared: true, _",
            "true",
            "(indication.decide)"
        ),
        On(
            "adviceReceived",
            "adaptationsBeyondEmployer",
            "adviceBelongs: false, _",
            "true",
            "UWV has concluded; the answer only brings a remark"
        ),
        On(
            "adviceReceived",
            "supervisionBeyondEmployer",
            "adviceBelongs: false, _",
            "true",
            "UWV has concluded; the answer only brings a remark"
        ),
        Case(
            "informationRequested",
            "sufficientlyReasoned",
            "2026-02-16",
            "2026-01-05 adviceReceived; 2026-01-20 informationRequested _",
            "true",
            "a request suspends unless the advice is known to be sufficiently reasoned"
        ),
        Information("adviceBelongs", "carefullyPrepared: true, sufficientlyReasoned: true"),
        Information("carefullyPrepared", "adviceBelongs: true, sufficientlyReasoned: true"),
        Information("sufficientlyReasoned", "adviceBelongs: true, carefullyPrepared: true"),
        On("indicationDecided", "belongs", "_", "true|false", Required),
        On("indicationDecided", "quotaRealised", "belongs: true, _", "true", "(waitingList.place)"),
        Case(
            "indicationDecided",
            "alternativePossible",
            "2026-04-01",
            Started + "2026-03-02 newAdviceReceived belongs: false; 2026-04-01 indicationDecided belongs: false, _",
            "true",
            "(indication.afterNewAdvice)",
            Held
        ),
    ];

    /// <summary>Article 5.</summary>
    private static readonly CaseFactRow[] TrajectoryRows =
    [
        On("reported", "directEmployment", "_", "true", "(placement.start)", "indicationHeld: true"),
        On("trajectoryStarted", "months", "_", "5", "absent means the months of the policy", Held),
        On("trajectoryStarted", "prospectOfEmployment", "_", "true", "(placement.wageValue)", Held),
        In("trajectoryExtended", "months", "ground: newWorkplace, _", "2|7", Required),
        In("trajectoryExtended", "ground", "months: 2, _", "none", "(placement.extend)"),
        In(
            "trajectoryExtended",
            "reason",
            "months: 2, ground: other, _",
            "stated",
            "absent means that none was stated"
        ),
        In("trajectoryRenewed", "months", "_", "2|7", Required),
        In(
            "trajectoryRenewed",
            "wageValue",
            "months: 2, higherWageValueExpected: true, newWorkplace: true, _",
            "30",
            "(placement.renew)"
        ),
        In(
            "trajectoryRenewed",
            "higherWageValueExpected",
            "months: 2, wageValue: 20, newWorkplace: true, _",
            "false",
            "(placement.renew)"
        ),
        In(
            "trajectoryRenewed",
            "newWorkplace",
            "months: 2, wageValue: 20, higherWageValueExpected: true, _",
            "false",
            "(placement.renew)"
        ),
        In("trajectoryRenewed", "prospectOfEmployment", "months: 2, _", "true", "(placement.wageValue)"),
        In("trajectoryEnded", "trajectory", "_", "completed", "(subsidy.decide)"),
        In("trajectoryEnded", "targetGroupConfirmed", "_", "true", "(subsidy.decide)"),
        In("trajectoryEnded", "criteriaInDoubt", "_", "true", "the subsidy asks the same as targetGroupConfirmed"),
        In("facilityGranted", "facilityFirstDay", "facilityLastDay: 2026-06-30, _", "2025-12-31|2026-01-01", Required),
        In("facilityGranted", "facilityLastDay", "facilityFirstDay: 2026-01-01, _", "2026-06-30|2026-07-01", Required),
        In("wageValueDetermined", "wageValue", "_", "20|40", Required),
        Case(
            "wageValueDetermined",
            "everyMonths",
            "2026-06-01",
            "2026-01-01 employmentStarted; 2026-02-02 subsidyDecided outcome: grant; 2026-04-01 wageValueDetermined wageValue: 40, _",
            "12",
            "(subsidy.nextDetermination)",
            Held
        ),
        In("wageValueDetermined", "prospectOfEmployment", "wageValue: 40, _", "false", "(placement.wageValue)"),
        In(
            "wageValueDetermined",
            "higherWageValueExpected",
            "wageValue: 20, _",
            "true",
            "(placement.renew)",
            Held + ", newWorkplace: true"
        ),
        In("wageValueDetermined", "criteriaInDoubt", "wageValue: 40, _", "true", "(indication.reassess)"),
        In(
            "wageValueDetermined",
            "employerWilling",
            "wageValue: 20, _",
            "false",
            "(subsidy.decide)",
            Held + ", receivesWajong: false, criteriaInDoubt: false"
        ),
    ];

    /// <summary>A file that holds one event, on 1 April 2026.</summary>
    private static CaseFactRow On(
        string type,
        string fact,
        string fields,
        string answer,
        string asked,
        string known = "",
        string policy = CaseText.OfNuenen
    ) => new(type, fact, "2026-04-01", $"2026-04-01 {type} {fields}", answer, asked, known, policy);

    /// <summary>The event of 1 April 2026 in a trajectory from 1 January.</summary>
    private static CaseFactRow In(
        string type,
        string fact,
        string fields,
        string answer,
        string asked,
        string known = Held
    ) => On(type, fact, fields, answer, asked, known) with { Events = $"{Started} 2026-04-01 {type} {fields}" };

    private static CaseFactRow Case(
        string type,
        string fact,
        string on,
        string events,
        string answer,
        string asked,
        string known = ""
    ) => new(type, fact, on, events, answer, asked, known);

    /// <summary>The answer of UWV tells what the advice left open.</summary>
    private static CaseFactRow Information(string fact, string others) =>
        Case(
            "informationReceived",
            fact,
            "2026-04-01",
            $"2026-03-02 adviceReceived; 2026-03-09 informationRequested; 2026-04-01 informationReceived {others}, _",
            "true",
            "(indication.decide)"
        );
}

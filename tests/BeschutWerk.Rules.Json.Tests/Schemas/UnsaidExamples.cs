namespace BeschutWerk.Rules.Json.Tests;

/// <summary>What no schema can say, each with a document that the reader refuses for it alone.</summary>
internal static class UnsaidExamples
{
    public static readonly (string Schema, string Kind, string Json)[] All =
    [
        ("question", Unsaid.Key, Asked("targetGroup.assess", "{}", policy: "mijnstad-2026")),
        ("question", Unsaid.Text, """{"rule": "subsidy.decide", "policy": "nuenen-2019", "rule": "subsidy.decide"}"""),
        (
            "question",
            Unsaid.Days,
            Asked("employment.contract", """{"on": "2026-01-05", "firstContractOn": "2026-01-06"}""")
        ),
        ("question", Unsaid.Digits, Asked("subsidy.decide", """{"wageValue": 30.00001}""")),
        ("question", Unsaid.Digits, Asked("employment.hours", """{"fullTimeHours": 36.00001, "hours": 20}""")),
        (
            "question",
            Unsaid.Digits,
            Asked("subsidy.amount", """{"minimumWage": 1e400, "hours": 20, "fullTimeHours": 36}""")
        ),
        (
            "question",
            Unsaid.Others,
            Asked(
                "waitingList.next",
                """{"on": "2026-01-05", "entries": [{"key": "p-1", "indicatedOn": "2025-01-05"}, {"key": "p-1", "indicatedOn": "2025-01-05"}]}"""
            )
        ),
        ("question", Unsaid.Policy, Asked("positions.assess", """{"contracts": []}""")),
        (
            "question",
            Unsaid.Policy,
            Asked(
                "hardship.depart",
                """{"original": {"rule": "subsidy.award", "policy": "maastricht-2024"}, "newOutcome": "complete"}"""
            )
        ),
        (
            "question",
            Unsaid.Decision,
            Asked("hardship.depart", """{"original": {"rule": "subsidy.award"}, "newOutcome": "complete"}""")
        ),
        (
            "question",
            Unsaid.Decision,
            Asked(
                "hardship.depart",
                """{"original": {"rule": "subsidy.award", "facts": {"hoursRecorded": false}}, "newOutcome": "incomplete"}"""
            )
        ),
        ("case", Unsaid.Key, Case("[]", policy: "mijnstad-2026")),
        ("case", Unsaid.Text, """{"case": "A-1", "policy": "nuenen-2019", "events": [], "events": []}"""),
        ("case", Unsaid.Days, Case("[]", ", \"publishedOn\": \"2019-01-01\"")),
        (
            "case",
            Unsaid.Days,
            Case(
                """[{"on": "2026-01-05", "type": "facilityGranted", "facilityFirstDay": "2026-02-01", "facilityLastDay": "2026-01-31"}]"""
            )
        ),
        ("case", Unsaid.Digits, Case("[]", ", \"known\": {\"wageValue\": 30.00001}")),
        ("case", Unsaid.Digits, Case("[]", ", \"known\": {\"hours\": 0.00001}")),
        (
            "case",
            Unsaid.Course,
            Case(
                """[{"on": "2026-01-05", "type": "employmentStarted"}, {"on": "2026-01-06", "type": "employmentStarted"}]"""
            )
        ),
        (
            "case",
            Unsaid.Course,
            Case(
                """[{"on": "2026-01-05", "type": "trajectoryStarted"}, {"on": "2026-01-06", "type": "trajectoryExtended", "months": 1199}]"""
            )
        ),
        ("policy", Unsaid.Text, """{"key": "x", "title": "x", "title": "x", "provisions": []}"""),
        ("policy", Unsaid.Place, Policy("""[{"norm": "Hardship", "at": "somewhere"}]""")),
        (
            "policy",
            Unsaid.Others,
            Policy("""[{"norm": "Hardship", "at": "art. 1"}, {"norm": "Hardship", "at": "art. 2"}]""")
        ),
        ("policy", Unsaid.Days, Policy("[]", ", \"adoptedOn\": \"2026-02-01\", \"lastDay\": \"2026-01-31\"")),
        (
            "policy",
            Unsaid.Digits,
            Policy(
                """[{"norm": "WaitingListApplies", "at": "art. 1"}, {"norm": "HoursOfPosition", "at": "art. 1", "hoursPerWeek": 31.00001}]"""
            )
        ),
        (
            "policy",
            Unsaid.Others,
            Policy(
                """[{"norm": "WaitingListApplies", "at": "art. 1"}, {"norm": "HoursOfPosition", "at": "art. 1", "hoursPerWeek": 31}]""",
                ", \"positions\": {\"basis\": \"budget\", \"hours\": 32}"
            )
        ),
        ("policy", Unsaid.Others, Policy("[]", ", \"waitingListOrder\": [{\"by\": \"rankDate\"}, {\"group\": \"a\"}]")),
        (
            "policy",
            Unsaid.Others,
            Policy(
                """[{"norm": "WaitingListPriority", "at": "art. 1"}, {"norm": "MisconductRank", "at": "art. 1"}]""",
                ", \"waitingListOrder\": \"byIndicationDate\""
            )
        ),
        (
            "policy",
            Unsaid.Others,
            Policy("""[{"norm": "NewTrajectory", "at": "art. 1", "term": "6 months", "requires": ["wageValue"]}]""")
        ),
    ];

    private static string Asked(string rule, string facts, string? policy = null) =>
        $$"""{"rule": "{{rule}}", "policy": "{{policy ?? "nuenen-2019"}}", "facts": {{facts}}}""";

    private static string Case(string events, string further = "", string policy = "nuenen-2019") =>
        $$"""{"case": "A-1", "policy": "{{policy}}", "events": {{events}}{{further}}}""";

    private static string Policy(string provisions, string further = "") =>
        $$"""{"key": "mijnstad", "title": "Regels", "provisions": {{provisions}}{{further}}}""";
}

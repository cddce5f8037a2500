namespace BeschutWerk.Rules.Json.Tests;

/// <summary>Questions with one value at, or just beyond, the bounds of what a fact can be.</summary>
internal static class BoundaryQuestions
{
    private static readonly string MostDigits = new('3', 200);

    private static readonly (string Rule, string Facts, string[] Right, string[] Wrong)[] Groups =
    [
        (
            "employment.hours",
            """{"fullTimeHours": ¤, "hours": 20}""",
            ["0.25", "168", "\"0:00:01\"", "\"168:00:00\"", "\"036:00\""],
            ["0", "168.25", "\"0:00\"", "\"000:00:00\"", "\"168:00:01\"", "\"0168:00\"", "\"1:5\"", "\"36\"", "null"]
        ),
        (
            "positions.assess",
            """{"quota": 1000000, "contracts": [{"hours": ¤}]}""",
            ["0", "168", "\"0:00\""],
            ["-1", "168.25", "null"]
        ),
        (
            "positions.assess",
            """{"quota": ¤, "contracts": []}""",
            ["0", "1000000", "1e6", "10.0"],
            ["-1", "1000001", "1.5", "\"1\""]
        ),
        (
            "subsidy.amount",
            """{"minimumWage": ¤, "hours": 20, "fullTimeHours": 36}""",
            ["0.01", "\"1/3\"", $"\"{MostDigits}/{MostDigits}\""],
            ["0", "-1", "\"0/3\"", "\"1/0\"", "\"1/00\"", "\"1\"", $"\"{MostDigits}3/3\"", $"\"1/{MostDigits}3\""]
        ),
        (
            "subsidy.amount",
            """{"minimumWage": 2000, "hours": 20, "fullTimeHours": 36, "wageValue": 40, "wageValueAmount": ¤}""",
            ["null"],
            ["0", "800"]
        ),
        (
            "placement.extend",
            """{"startOn": "2026-01-05", "months": 1, "previousExtensionMonths": 0, "decidedOn": "2026-01-05", "trajectoryMonths": ¤}""",
            ["1", "1200", "null"],
            ["0", "1201"]
        ),
        (
            "placement.renew",
            """{"startOn": "2026-01-05", "months": ¤, "previousExtensionMonths": 0}""",
            ["1", "2147483647"],
            ["0", "2147483648", "null"]
        ),
        ("subsidy.decide", """{"previousExtensionMonths": ¤}""", ["0", "2147483647", "null"], ["-1"]),
        ("subsidy.decide", """{"wageValue": ¤}""", ["0", "100", "1e2", "null"], ["-0.0001", "100.0001", "\"30\""]),
        (
            "subsidy.nextDetermination",
            """{"on": "2026-01-05", "lastDeterminedOn": "2026-01-05", "everyMonths": ¤}""",
            ["1", "1200", "null"],
            ["0", "1201"]
        ),
        (
            "waitingList.next",
            """{"on": "2026-01-05", "entries": [{"key": ¤, "indicatedOn": "2026-01-05"}]}""",
            ["\"p 1\"", "\"\\ufeff\""],
            ["\" \"", "\"\"", "\"\\u0085\"", "\"\\u2028x\"", "\"a\\tb\"", "null"]
        ),
    ];

    /// <summary>Each question, and whether it is right.</summary>
    public static IEnumerable<(string Json, bool IsRight)> All() =>
        Groups
            .SelectMany(group =>
                group
                    .Right.Select(value => (value, true))
                    .Concat(group.Wrong.Select(value => (value, false)))
                    .Select(item =>
                        (Asked(group.Rule, group.Facts.Replace("¤", item.Item1, StringComparison.Ordinal)), item.Item2)
                    )
            )
            .Concat(Days().Select(day => (Asked("statute.regime", $$"""{"on": "{{day.Date}}"}"""), day.IsRight)));

    /// <summary>Days that exist and days that do not, and the edges of what a fact can be.</summary>
    private static IEnumerable<(string Date, bool IsRight)> Days()
    {
        foreach (var year in new[] { 1900, 2000, 2023, 2024, 2100, 2400, 2999 })
        {
            for (var month = 0; month <= 13; month++)
            {
                foreach (var day in new[] { 0, 1, 9, 10, 28, 29, 30, 31, 32 })
                {
                    yield return (
                        $"{year}-{month:00}-{day:00}",
                        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                    );
                }
            }
        }

        foreach (
            var date in new[] { "1899-12-31", "3000-01-01", "0001-01-01", "2026-1-5", "-2026-01-05", "20260105", "" }
        )
        {
            yield return (date, false);
        }
    }

    private static string Asked(string rule, string facts) =>
        $$"""{"rule": "{{rule}}", "policy": "nuenen-2019", "facts": {{facts}}}""";
}

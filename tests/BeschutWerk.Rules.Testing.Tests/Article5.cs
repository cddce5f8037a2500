namespace BeschutWerk.Rules.Testing.Tests;

/// <summary>Decisions and a case of article 5 on which assertions are tried.</summary>
internal static class Article5
{
    public static readonly Policy Nuenen = BuiltInPolicies.Nuenen2019;

    public static readonly LocalDate Start = new(2026, 3, 1);

    /// <summary>Lid 3: a wage value below 30% and a better one in view; or what is said of them instead.</summary>
    public static Decision<PlacementRenewalOutcome> Renewed(decimal? wageValue = 29.99m, bool? higher = true) =>
        PlacementRules.Renew(
            Nuenen,
            new PlacementRenewalFacts(Start, months: 6, previousExtensionMonths: 0)
            {
                WageValue = wageValue is { } percent ? WageValue.FromPercent(percent) : null,
                HigherWageValueExpected = higher,
                NewWorkplace = true,
            }
        );

    /// <summary>A case in which a trajectory can start.</summary>
    public static CaseReview Startable() =>
        CaseRules.Review(
            new CaseFile("a-1", Nuenen, [], new CaseFacts { IndicationHeld = true, Reported = true }),
            Start
        );

    /// <summary>A trajectory of seven months, on its last lawful day.</summary>
    public static CaseReview TooLong() =>
        CaseRules.Review(
            new CaseFile(
                "a-1",
                Nuenen,
                [new CaseEvent(CaseEventType.TrajectoryStarted, Start, new CaseFacts { Months = 7 })],
                new CaseFacts { IndicationHeld = true, Reported = true }
            ),
            new LocalDate(2026, 8, 31)
        );
}

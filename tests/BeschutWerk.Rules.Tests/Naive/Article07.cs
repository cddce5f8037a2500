namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Article 7: the wage cost subsidy.</summary>
internal static class Article07
{
    private static readonly LocalDate[] Determinations = [new(2024, 2, 29), new(2025, 8, 31), new(2026, 1, 31)];

    public static IEnumerable<NaiveRule> Rules =>
        [
            NaiveRule.Of<SubsidyFacts>("subsidy.decide", Decide, AroundTheFloor),
            NaiveRule.Of<SubsidyAwardFacts>("subsidy.award", Award),
            NaiveRule.Of<NextDeterminationFacts>("subsidy.nextDetermination", NextDetermination, AroundTheInterval),
        ];

    /// <summary>Lid 1, onder a to f, and the note to onder c.</summary>
    private static Ruling Decide(PolicyText text, SubsidyFacts facts)
    {
        if (text.Lacks(Norm.WageCostSubsidy))
        {
            return Ruling.NotRegulated;
        }

        var wageValue = facts.WageValue!.Value.Percentage.ToDecimal();
        var a = text.Lacks(Norm.TrajectoryCompleted) || facts.Trajectory is not TrajectoryStatus.NotCompleted;
        var b = text.Lacks(Norm.TargetGroupConfirmed) || facts.TargetGroupConfirmed is true;
        var c = text.Lacks(Norm.MinimumWageValue) || wageValue >= text.Percent(Norm.MinimumWageValue);
        var d = text.Lacks(Norm.SuitableWorkplace) || facts.Workplace is Workplace.Suitable;
        var e = text.Lacks(Norm.IndependentOfBenefit) || facts.IndependentOfBenefit is true;
        var f = text.Lacks(Norm.NoWajong) || facts.ReceivesWajong is false;
        var isDeparture =
            text.Has(Norm.EmployerWilling) && (facts.EmployerWilling is true || facts.DepartureReason is not null);
        var isUnwilling = facts.EmployerWilling is false && !isDeparture;
        var hasExtensionLeft =
            facts.Trajectory is not TrajectoryStatus.NotApplicable
            && (
                text.Lacks(Norm.TrajectoryExtension)
                || facts.PreviousExtensionMonths < text.Months(Norm.TrajectoryExtension)
            );
        var responsible =
            text.Lacks(Norm.NoWajong) ? null
            : facts.ReceivesWajong is true ? "uwv"
            : "municipality";

        Ruling ruling;
        if (text.Has(Norm.ExtensionForLowWageValue) && !c && isUnwilling && b && f && hasExtensionLeft)
        {
            ruling = text.Must("extendTrajectory", Norm.ExtensionForLowWageValue);
        }
        else if (!a || !b || (!c && !isDeparture) || !d || !e || !f)
        {
            ruling = text.Must(
                "refuse",
                !a ? Norm.TrajectoryCompleted
                    : !b ? Norm.TargetGroupConfirmed
                    : !c && !isDeparture ? Norm.MinimumWageValue
                    : !d ? Norm.SuitableWorkplace
                    : !e ? Norm.IndependentOfBenefit
                    : Norm.NoWajong
            );
        }
        else
        {
            // the municipality never reimburses more than its cap, nor national law more than 70 per cent
            var cap = text.Has(Norm.SubsidyCap) ? Math.Min(70, text.Percent(Norm.SubsidyCap)) : 70;
            ruling =
                wageValue == 100
                    ? text.Must("noSubsidyDue", text.Has(Norm.SubsidyCap) ? Norm.SubsidyCap : Norm.WageCostSubsidy)
                : c ? text.Must("grant", Norm.WageCostSubsidy)
                : text.May("grant", Norm.EmployerWilling);
            ruling = ruling.With("subsidisedPercent", Math.Min(100 - wageValue, cap));
        }

        return ruling.With("responsible", responsible);
    }

    /// <summary>Lid 2: without one of them no award can be made.</summary>
    private static Ruling Award(PolicyText text, SubsidyAwardFacts award) =>
        text.Lacks(Norm.AwardContents)
            ? Ruling.NotRegulated
            : text.Must(
                award.ConditionsRecorded is true
                && award.HoursRecorded is true
                && award.SubsidyRecorded is true
                && award.PersonalSupportRecorded is true
                    ? "complete"
                    : "incomplete",
                Norm.AwardContents
            );

    /// <summary>Lid 3: as often as the report says.</summary>
    private static Ruling NextDetermination(PolicyText text, NextDeterminationFacts facts)
    {
        if (text.Lacks(Norm.AssessmentFrequency))
        {
            return Ruling.NotRegulated;
        }

        var next = Calendar.AfterMonths(facts.LastDeterminedOn, facts.EveryMonths!.Value);
        return text.Must(facts.On < next ? "notDue" : "due", Norm.AssessmentFrequency).With("nextOn", next);
    }

    /// <summary>
    /// Under Nuenen itself every value; under the policies with a norm less or another number those around the floor and
    /// the whole wage alone, since there are so many combinations.
    /// </summary>
    private static Dictionary<string, object[]> AroundTheFloor(PolicyText text)
    {
        var isWhole = text.Policy == BuiltInPolicies.Nuenen2019;
        var extension = text.Has(Norm.TrajectoryExtension) ? text.Months(Norm.TrajectoryExtension) : 6;
        var floor = text.Has(Norm.MinimumWageValue) ? text.Percent(Norm.MinimumWageValue) : 30;
        var fromCap = text.Has(Norm.SubsidyCap) ? 100 - text.Percent(Norm.SubsidyCap) : 30;
        decimal[] percents = isWhole
            ? [0, floor - 0.01m, floor, floor + 0.01m, 100]
            : [floor - 0.01m, floor, fromCap + 0.01m, 100];
        return new()
        {
            ["wageValue"] = [.. percents.Distinct().Select(percent => (object)WageValue.FromPercent(percent))],
            ["previousExtensionMonths"] = isWhole ? [0, extension - 1, extension] : [extension - 1, extension],
            ["workplace"] = isWhole
                ? [Workplace.Suitable, Workplace.Orientation, Workplace.None]
                : [Workplace.Suitable, Workplace.Orientation],
        };
    }

    private static Dictionary<string, object[]> AroundTheInterval(PolicyText text) =>
        new()
        {
            ["lastDeterminedOn"] = [.. Determinations.Cast<object>()],
            ["everyMonths"] = [1, 6, 12, 36, 1200],
            ["on"] =
            [
                .. Calendar
                    .Around([
                        .. Determinations,
                        .. Determinations.SelectMany(day =>
                            new[] { 1, 6, 12, 36, 1200 }.Select(months => Calendar.AfterMonths(day, months))
                        ),
                    ])
                    .Cast<object>(),
            ],
        };
}

namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Article 5: the placement trajectory.</summary>
internal static class Article05
{
    private static readonly object[] FirstDays =
    [
        new LocalDate(2026, 1, 1),
        new LocalDate(2025, 8, 28),
        new LocalDate(2025, 8, 31),
        new LocalDate(2023, 8, 30),
        new LocalDate(2024, 2, 29),
    ];

    public static IEnumerable<NaiveRule> Rules =>
        [
            NaiveRule.Of<PlacementStartFacts>("placement.start", Start, _ => new() { ["startOn"] = FirstDays }),
            NaiveRule.Of<PlacementExtensionFacts>("placement.extend", Extend, AroundTheSixMonths),
            NaiveRule.Of<PlacementRenewalFacts>("placement.renew", Renew, AroundTheSixMonthsOfANewOne),
            NaiveRule.Of<PlacementFacilityFacts>("placement.facility", Facility, AroundTheTrajectory),
            NaiveRule.Of<PlacementIncomeFacts>("placement.income", Income),
            NaiveRule.Of<PlacementWageValueFacts>("placement.wageValue", WageValue),
        ];

    /// <summary>Lid 1 and 7. Employment at once departs from lid 1, so from reporting; not from article 2.</summary>
    private static Ruling Start(PolicyText text, PlacementStartFacts facts) =>
        text.Lacks(Norm.TrajectoryStart) ? Ruling.NotRegulated
        : facts.IndicationHeld is false ? text.Must("refused", Norm.TrajectoryStart)
        : text.Has(Norm.DirectEmployment) && facts.DirectEmployment is true ? text.May("skipped", Norm.DirectEmployment)
        : facts.Reported is false ? text.Must("refused", Norm.TrajectoryStart)
        : text.May("mayStart", Norm.TrajectoryStart)
            .With("firstDay", facts.StartOn)
            .With("lastDay", Calendar.LastDayFrom(facts.StartOn, text.Months(Norm.TrajectoryStart)));

    /// <summary>Lid 2. A trajectory longer than lid 1 gives, or lid 3 a new one, is none that can be extended.</summary>
    private static Ruling Extend(PolicyText text, PlacementExtensionFacts facts)
    {
        int? most = text.Has(Norm.TrajectoryStart) ? text.Months(Norm.TrajectoryStart) : null;
        if (text.Lacks(Norm.TrajectoryExtension) || (facts.TrajectoryMonths ?? most) is not { } length)
        {
            return Ruling.NotRegulated;
        }

        var extensions = facts.PreviousExtensionMonths + facts.Months;
        var isExceptional =
            facts.Ground
                is ExtensionGround.Interrupted
                    or ExtensionGround.NewWorkplace
                    or ExtensionGround.NoSuitablePlace
            || (facts.Ground is ExtensionGround.Other && facts.Reason is not null);
        var isTooLong =
            facts is { Renewed: true, TrajectoryMonths: { } ofNew } && text.Has(Norm.NewTrajectory)
                ? ofNew > text.Months(Norm.NewTrajectory)
                : length > most;
        return isTooLong || extensions > text.Months(Norm.TrajectoryExtension) || !isExceptional
            ? text.Must("refused", Norm.TrajectoryExtension)
            : text.May("permitted", Norm.TrajectoryExtension)
                .With("lastDay", Calendar.LastDayFrom(facts.StartOn, length + extensions));
    }

    /// <summary>Lid 3. It stands instead of an extension: where that is used up, it is closed.</summary>
    private static Ruling Renew(PolicyText text, PlacementRenewalFacts facts)
    {
        if (text.Lacks(Norm.NewTrajectory))
        {
            return Ruling.NotRegulated;
        }

        var isExtensionUsedUp =
            text.Has(Norm.TrajectoryExtension)
            && facts.PreviousExtensionMonths >= text.Months(Norm.TrajectoryExtension);
        var isOpen =
            facts.Months <= text.Months(Norm.NewTrajectory)
            && facts.WageValue!.Value.Percentage.ToDecimal() < text.Percent(Norm.NewTrajectory)
            && facts.HigherWageValueExpected is true
            && facts.NewWorkplace is true;
        return isExtensionUsedUp || !isOpen
            ? text.Must("refused", Norm.NewTrajectory)
            : text.May("permitted", Norm.NewTrajectory)
                .With("firstDay", facts.StartOn)
                .With("lastDay", Calendar.LastDayFrom(facts.StartOn, facts.Months));
    }

    /// <summary>Lid 4.</summary>
    private static Ruling Facility(PolicyText text, PlacementFacilityFacts facts) =>
        text.Lacks(Norm.TrajectoryFacilities) ? Ruling.NotRegulated
        : facts.FacilityFirstDay < facts.TrajectoryFirstDay || facts.FacilityLastDay > facts.TrajectoryLastDay
            ? text.Must("refused", Norm.TrajectoryFacilities)
        : text.May("permitted", Norm.TrajectoryFacilities);

    /// <summary>Lid 5 and its note.</summary>
    private static Ruling Income(PolicyText text, PlacementIncomeFacts facts) =>
        text.Lacks(Norm.BenefitRetained)
            ? Ruling.NotRegulated
            : facts.Benefit switch
            {
                Benefit.Participatiewet => text.Must("benefitRetained", Norm.BenefitRetained)
                    .With("paidBy", "municipality"),
                Benefit.Uwv or Benefit.Wajong => text.MustByNote("uwvContinues", Norm.BenefitRetained)
                    .With("paidBy", "uwv"),
                Benefit.Other => text.Must("benefitRetained", Norm.BenefitRetained).With("paidBy", "otherPayer"),
                _ => text.MustByNote("noIncomeProvision", Norm.BenefitRetained).With("paidBy", "nobody"),
            };

    /// <summary>Lid 6 and its note. Outside a trajectory this article says nothing of it.</summary>
    private static Ruling WageValue(PolicyText text, PlacementWageValueFacts facts) =>
        text.Lacks(Norm.WageValueDetermination) || facts.DuringTrajectory is false ? Ruling.NotRegulated
        : facts.ProspectOfEmployment is true ? text.May("permitted", Norm.WageValueDetermination)
        : text.MustByNote("refused", Norm.WageValueDetermination);

    private static Dictionary<string, object[]> AroundTheSixMonths(PolicyText text)
    {
        var most = text.Has(Norm.TrajectoryExtension) ? text.Months(Norm.TrajectoryExtension) : 6;
        var length = text.Has(Norm.TrajectoryStart) ? text.Months(Norm.TrajectoryStart) : 6;
        return new()
        {
            ["startOn"] = [FirstDays[0], FirstDays[2]],
            ["decidedOn"] = [new LocalDate(2026, 6, 1), new LocalDate(2030, 1, 1)],
            ["trajectoryMonths"] = [length - 1, length, length + 1],
            ["months"] = [1, most - 1, most, most + 1, 1200],
            ["previousExtensionMonths"] = [0, 1, most, most + 1],
        };
    }

    private static Dictionary<string, object[]> AroundTheSixMonthsOfANewOne(PolicyText text)
    {
        var most = text.Has(Norm.NewTrajectory) ? text.Months(Norm.NewTrajectory) : 6;
        var extension = text.Has(Norm.TrajectoryExtension) ? text.Months(Norm.TrajectoryExtension) : 6;
        return new()
        {
            ["startOn"] = FirstDays,
            ["months"] = [1, most - 1, most, most + 1, 1200],
            ["previousExtensionMonths"] = [0, extension - 1, extension, extension + 1],
        };
    }

    private static Dictionary<string, object[]> AroundTheTrajectory(PolicyText text)
    {
        LocalDate first = new(2024, 2, 29);
        LocalDate last = new(2024, 8, 28);
        return new()
        {
            ["trajectoryFirstDay"] = [first, first.PlusDays(1)],
            ["trajectoryLastDay"] = [last, last.PlusDays(1)],
            ["facilityFirstDay"] = [.. Calendar.Around([first, last]).Cast<object>()],
            ["facilityLastDay"] = [.. Calendar.Around([first, last]).Cast<object>()],
        };
    }
}

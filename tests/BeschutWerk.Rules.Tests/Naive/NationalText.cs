namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>National law: Participatiewet article 10b and 10d by the day, whatever the municipality.</summary>
internal static class NationalText
{
    private static readonly LocalDate Law = new(2015, 1, 1);
    private static readonly LocalDate DutyFrom = new(2017, 1, 1);

    private static Citation ClosingOfTheWsw => Citation.Parse("art. II", NationalLaw.InvoeringswetParticipatiewet);

    public static IEnumerable<NaiveRule> Rules =>
        [
            new NaiveSubsidyAmount(),
            NaiveRule.Of<RegimeFacts>("statute.regime", Regime, AroundTheChanges),
            NaiveRule.Of<OfferFacts>("statute.offer", Offer, AroundTheChanges),
            NaiveRule.Of<AdviceTermFacts>("advice.term", AdviceTerm, parts: AroundTheEightWeeks),
            NaiveRule.Of<SubsidyTermFacts>("subsidy.term", SubsidyTerm, parts: AroundTheFiveWeeks),
        ];

    /// <summary>A place in the Participatiewet.</summary>
    public static Citation Pw(string place) => Citation.Parse(place, NationalLaw.Participatiewet);

    /// <summary>In 2015 and 2016 a power, since then a duty; before it nothing but what was still to come.</summary>
    private static Ruling Regime(PolicyText text, RegimeFacts facts)
    {
        var ruling =
            HasPower(text, facts.On) ? May("power", Norm.StatutoryPower, "art. 10b lid 1")
            : HasDuty(text, facts.On) ? Must("duty", Norm.StatutoryDuty, "art. 10b lid 1")
            : facts.On < Law && text.HasLaw(Norm.WswClosed)
                ? new("notAvailable", Force.Bound, Norm.WswClosed, ClosingOfTheWsw)
            : StillToCome(text, facts.On);
        return ruling == Ruling.NotRegulated || !text.HasLaw(Norm.WswClosed)
            ? ruling
            : ruling.With("wswOpen", facts.On < Law);
    }

    /// <summary>Article 10b: lid 1 and 3 until the end of 2016, then lid 1 and 6.</summary>
    private static Ruling Offer(PolicyText text, OfferFacts facts) =>
        HasPower(text, facts.On)
            ? !text.HasLaw(Norm.StatutoryEmployment)
                ? Ruling.NotRegulated
                : facts.IndicationHeld is true
                    ? Must("mustSeeToEmployment", Norm.StatutoryEmployment, "art. 10b lid 3")
                    : facts.Requested is true
                        ? Must("noDuty", Norm.StatutoryPower, "art. 10b lid 1") // of itself only
                        : May("mayDetermine", Norm.StatutoryPower, "art. 10b lid 1")
            : HasDuty(text, facts.On)
                ? facts.IndicationHeld is false
                    ? Must("noDuty", Norm.StatutoryDuty, "art. 10b lid 1")
                    : facts.NumberRealised is true && text.HasLaw(Norm.DutyLapses)
                        ? Must("dutyLapsed", Norm.DutyLapses, "art. 10b lid 6")
                        : Must("mustOffer", Norm.StatutoryDuty, "art. 10b lid 1")
                : StillToCome(text, facts.On);

    private static bool HasPower(PolicyText text, LocalDate on) =>
        text.HasLaw(Norm.StatutoryPower) && Law <= on && on < DutyFrom;

    private static bool HasDuty(PolicyText text, LocalDate on) => text.HasLaw(Norm.StatutoryDuty) && DutyFrom <= on;

    /// <summary>Before the first law it is not available; in a time of which there is no text nothing is known.</summary>
    private static Ruling StillToCome(PolicyText text, LocalDate on) =>
        on < Law && text.HasLaw(Norm.StatutoryPower) ? Must("notAvailable", Norm.StatutoryPower, "art. 10b lid 1")
        : on < DutyFrom && text.HasLaw(Norm.StatutoryDuty) ? Must("notAvailable", Norm.StatutoryDuty, "art. 10b lid 1")
        : Ruling.NotRegulated;

    private static Ruling Must(string outcome, Norm norm, string place) => new(outcome, Force.Bound, norm, Pw(place));

    private static Ruling May(string outcome, Norm norm, string place) =>
        new(outcome, Force.Discretionary, norm, Pw(place));

    private static Dictionary<string, object[]> AroundTheChanges(PolicyText text) =>
        new()
        {
            ["on"] =
            [
                .. Calendar
                    .Around([Law, DutyFrom, new(2018, 1, 1), new(2026, 1, 1), new(2026, 7, 1)])
                    .Prepend(DateBounds.Earliest)
                    .Append(DateBounds.Latest)
                    .Cast<object>(),
            ],
        };

    /// <summary>Besluit advisering beschut werk article 2: eight weeks; its text was not seen from July 2015 to June 2022.</summary>
    private static Ruling AdviceTerm(PolicyText text, AdviceTermFacts facts)
    {
        var first = facts.RequestedOn >= Law && facts.RequestedOn < new LocalDate(2015, 7, 1);
        if (!text.HasLaw(Norm.UwvAdviceTerm) || (!first && facts.RequestedOn < new LocalDate(2022, 7, 1)))
        {
            return Ruling.NotRegulated;
        }

        var place = Citation.Parse(first ? "art. 2 lid 2" : "art. 2 lid 1", NationalLaw.BesluitAdviseringBeschutWerk);
        return InTime(
            Norm.UwvAdviceTerm,
            place,
            facts.RequestedOn.PlusDays(8 * 7),
            facts.ReceivedOn,
            facts.On,
            "received",
            facts.EquatedDays
        );
    }

    /// <summary>Participatiewet article 10d lid 12: five weeks since July 2023.</summary>
    private static Ruling SubsidyTerm(PolicyText text, SubsidyTermFacts facts) =>
        !text.HasLaw(Norm.SubsidyDecisionTerm) || facts.WageValueDeterminedOn < new LocalDate(2023, 7, 1)
            ? Ruling.NotRegulated
            : InTime(
                Norm.SubsidyDecisionTerm,
                Pw("art. 10d lid 12"),
                facts.WageValueDeterminedOn.PlusDays(5 * 7),
                facts.DecidedOn,
                facts.On,
                "decided",
                facts.EquatedDays
            );

    /// <summary>Algemene termijnenwet article 1: the last day moves past every day on which it cannot end.</summary>
    private static Ruling InTime(
        Norm norm,
        Citation place,
        LocalDate lastDay,
        LocalDate? actedOn,
        LocalDate on,
        string act,
        IEnumerable<LocalDate> equated
    )
    {
        var passed = new List<string>();
        while (Holidays.NameOf(lastDay, equated) is { } name)
        {
            passed.Add($"{{day: {lastDay:uuuu'-'MM'-'dd}, name: {name}}}");
            lastDay = lastDay.PlusDays(1);
        }

        var late = Period.DaysBetween(lastDay, actedOn ?? on);
        var outcome = actedOn is null
            ? late <= 0
                ? "running"
                : "overdue"
            : act + (late <= 0 ? "InTime" : "Late");
        return new Ruling(outcome, Force.Bound, norm, place)
            .With("lastDay", lastDay)
            .With("shiftedFor", $"[{string.Join(", ", passed)}]")
            .With("daysLeft", actedOn is null && late <= 0 ? -late : null)
            .With("daysLate", late > 0 ? late : null);
    }

    private static IEnumerable<Dictionary<string, object[]>> AroundTheEightWeeks(PolicyText text) =>
        AroundTerm(8, "requestedOn", "receivedOn", new(2015, 1, 1), new(2015, 7, 1), new(2022, 7, 1));

    private static IEnumerable<Dictionary<string, object[]>> AroundTheFiveWeeks(PolicyText text) =>
        AroundTerm(5, "wageValueDeterminedOn", "decidedOn", new LocalDate(2023, 7, 1));

    /// <summary>Terms that end on every kind of day, and those that begin at a change of the law.</summary>
    private static IEnumerable<Dictionary<string, object[]>> AroundTerm(
        int weeks,
        string from,
        string act,
        params LocalDate[] changes
    )
    {
        LocalDate[] ends =
        [
            new(2026, 3, 2), // a Monday
            new(2026, 2, 28), // a Saturday
            new(2025, 12, 25), // to the 29th
            new(2026, 1, 1), // with a day put on a par to the 5th
            new(2026, 4, 3), // Good Friday
            new(2026, 4, 27),
            new(2026, 5, 5),
            new(2026, 5, 14), // Ascension Day, with a day put on a par
            new(2026, 5, 25), // Whit Monday
            new(2024, 4, 27), // King's Day on a Saturday
            new(2025, 4, 26), // King's Day, since the 27th is a Sunday
        ];
        var starts = ends.Select(day => day.PlusDays(-7 * weeks)).Concat(Calendar.Around(changes));
        foreach (var start in starts)
        {
            var end = start.PlusDays(7 * weeks);
            object[] days = [start, .. Calendar.Around([end, Holidays.NextWorkingDay(end)]).Cast<object>()];
            yield return new()
            {
                [from] = [start],
                ["on"] = days,
                [act] = days,
                ["equatedDays"] =
                [
                    new[] { end, Holidays.NextWorkingDay(end) },
                    new[] { Holidays.NextWorkingDay(end).PlusDays(1) },
                ],
            };
        }
    }
}

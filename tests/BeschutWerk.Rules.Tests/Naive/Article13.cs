namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Article 13 lid 1, and the year in which Maastricht introduces sheltered work: the days in force.</summary>
internal static class Article13
{
    private static readonly LocalDate Adopted = new(2019, 9, 3);

    public static IEnumerable<NaiveRule> Rules =>
        [NaiveRule.Of<PolicyInForceFacts>("policy.inForce", InForce, AroundEveryDay, WithAnEnd)];

    /// <summary>
    /// From the day after publication; from the introduction, which is in 2024; where a text has both, from the later.
    /// </summary>
    private static Ruling? InForce(PolicyText text, PolicyInForceFacts facts)
    {
        LocalDate? afterPublication = null;
        LocalDate? introduction = null;
        if (text.Has(Norm.EntryIntoForce))
        {
            if (facts.PublishedOn < text.Policy.AdoptedOn)
            {
                return null; // nothing is published before it is adopted
            }

            afterPublication = Calendar.LastDayAfter(facts.PublishedOn!.Value, text.TermOf(Norm.EntryIntoForce));
            if (text.Policy.RetroactiveTo < afterPublication)
            {
                afterPublication = text.Policy.RetroactiveTo;
            }
        }

        if (text.Has(Norm.Introduction))
        {
            if (facts.IntroducedOn!.Value.Year != 2024)
            {
                return null;
            }

            introduction = facts.IntroducedOn;
        }

        var basis = introduction is null || afterPublication >= introduction ? Norm.EntryIntoForce : Norm.Introduction;
        if ((basis is Norm.EntryIntoForce ? afterPublication : introduction) is not { } firstDay)
        {
            return Ruling.NotRegulated;
        }

        if (firstDay > text.Policy.LastDay)
        {
            return null; // it would begin after its end
        }

        var ruling =
            facts.On < firstDay ? text.Must("notYetInForce", basis)
            : facts.On > text.Policy.LastDay ? text.Must("ended", Norm.Expiry)
            : text.Must("inForce", basis);
        return ruling.With("firstDay", firstDay).With("lastDay", text.Policy.LastDay);
    }

    private static Dictionary<string, object[]> AroundEveryDay(PolicyText text)
    {
        object[] days =
        [
            DateBounds.Earliest,
            .. Calendar
                .Around([Adopted, Adopted.PlusDays(3), new(2019, 10, 1), new(2024, 1, 1), new(2024, 12, 31)])
                .Cast<object>(),
            DateBounds.Latest,
        ];
        return new()
        {
            ["on"] = days,
            ["publishedOn"] = days,
            ["introducedOn"] = days,
        };
    }

    private static IEnumerable<(string What, Policy Policy)> WithAnEnd() =>
        from back in new LocalDate?[] { null, Adopted.PlusDays(-1), new(2019, 10, 1) }
        from last in new LocalDate[] { new(2019, 10, 1), new(2024, 12, 31) }
        where back is null || back <= last
        select (
            $"back to {back}, until {last}",
            Nuenen.NuenenPolicy.With(new Provision(Norm.Expiry, Nuenen.Place("art. 13 lid 3"))) with
            {
                Validity = new(Adopted, retroactiveTo: back, lastDay: last),
            }
        );
}

namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Article 11: after a dismissal for misconduct.</summary>
internal static class Article11
{
    private static readonly LocalDate[] Dismissals =
    [
        new(2026, 1, 10),
        new(2025, 8, 31),
        new(2023, 8, 31),
        new(2024, 2, 29),
    ];

    public static IEnumerable<NaiveRule> Rules =>
        [
            NaiveRule.Of<MisconductFacts>("misconduct.qualify", Qualify),
            NaiveRule.Of<ReofferFacts>("misconduct.reoffer", Reoffer, AroundThePeriod),
            NaiveRule.Of<BehaviourSupportFacts>("misconduct.support", Support, AroundThePeriod),
            NaiveRule.Of<CooperationFacts>("misconduct.cooperation", Cooperation),
        ];

    /// <summary>Lid 1 and its note: the listed kinds are examples, so other conduct is for the college to assess.</summary>
    private static Ruling Qualify(PolicyText text, MisconductFacts facts) =>
        text.Lacks(Norm.MisconductPeriod) || text.Lacks(Norm.MisconductKinds) ? Ruling.NotRegulated
        : facts.ShelteredEmployment is false || facts.Dismissed is false
            ? text.Must("notApplicable", Norm.MisconductPeriod)
        : facts.Conduct switch
        {
            Conduct.None => text.Must("noMisconduct", Norm.MisconductKinds),
            Conduct.Other => text.May("collegeAssesses", Norm.MisconductKinds),
            _ => text.Must("misconduct", Norm.MisconductKinds),
        };

    /// <summary>Lid 1: only after the period, so from the day after its last one.</summary>
    private static Ruling Reoffer(PolicyText text, ReofferFacts facts)
    {
        if (text.Lacks(Norm.MisconductPeriod))
        {
            return Ruling.NotRegulated;
        }

        if (facts.ForMisconduct is false)
        {
            return text.Must("notApplicable", Norm.MisconductPeriod);
        }

        var lastDay = Calendar.LastDayAfter(facts.DismissedOn, text.TermOf(Norm.MisconductPeriod));
        return text.Must(facts.On > lastDay ? "periodOver" : "tooEarly", Norm.MisconductPeriod)
            .With("firstDay", lastDay.PlusDays(1));
    }

    /// <summary>Lid 3: inside the period, in which the day of the dismissal is not.</summary>
    private static Ruling Support(PolicyText text, BehaviourSupportFacts facts)
    {
        if (text.Lacks(Norm.MisconductPeriod) || text.Lacks(Norm.BehaviourSupport))
        {
            return Ruling.NotRegulated;
        }

        if (facts.ForMisconduct is false)
        {
            return text.Must("notApplicable", Norm.MisconductPeriod);
        }

        var lastDay = Calendar.LastDayAfter(facts.DismissedOn, text.TermOf(Norm.MisconductPeriod));
        var ruling =
            facts.On == facts.DismissedOn || facts.On > lastDay ? text.Must("outsidePeriod", Norm.BehaviourSupport)
            : facts is { PreventsRepetition: true, ImprovesChances: true } ? text.May("mayOffer", Norm.BehaviourSupport)
            : text.Must("mayNotOffer", Norm.BehaviourSupport);
        return ruling.With("lastDay", lastDay);
    }

    /// <summary>Lid 4: the duty of whoever has a benefit of the municipality.</summary>
    private static Ruling Cooperation(PolicyText text, CooperationFacts facts) =>
        text.Lacks(Norm.CooperationDuty) ? Ruling.NotRegulated
        : facts is { SupportOffered: true, MunicipalBenefit: true } ? text.Must("mustCooperate", Norm.CooperationDuty)
        : text.Must("noDuty", Norm.CooperationDuty);

    private static Dictionary<string, object[]> AroundThePeriod(PolicyText text)
    {
        var term = text.Has(Norm.MisconductPeriod) ? text.TermOf(Norm.MisconductPeriod) : Term.FromMonths(6);
        return new()
        {
            ["dismissedOn"] = [.. Dismissals.Cast<object>()],
            ["on"] =
            [
                .. Calendar
                    .Around([.. Dismissals, .. Dismissals.Select(day => Calendar.LastDayAfter(day, term))])
                    .Cast<object>(),
            ],
        };
    }
}

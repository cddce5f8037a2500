namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Article 2: the target group. Maastricht describes it by two of its four parts.</summary>
internal static class Article02
{
    public static IEnumerable<NaiveRule> Rules => [NaiveRule.Of<TargetGroupFacts>("targetGroup.assess", Assess)];

    private static Ruling Assess(PolicyText text, TargetGroupFacts person)
    {
        var asked = new (Norm Norm, bool IsSo)[]
        {
            (Norm.LimitationPresent, person.LimitationPresent is true),
            (Norm.BeyondRegularEmployer, person.BeyondRegularEmployer is true),
            (Norm.WorkCapacity, person.WorkCapacity is true),
            (Norm.IndicationHeld, person.IndicationHeld is true),
        }
            .Where(one => text.Has(one.Norm))
            .ToList();
        if (asked.Count == 0)
        {
            return Ruling.NotRegulated;
        }

        foreach (var (norm, isSo) in asked)
        {
            if (!isSo)
            {
                return text.Must("doesNotBelong", norm);
            }
        }

        return text.Must("belongs", text.Has(Norm.TargetGroup) ? Norm.TargetGroup : asked[0].Norm);
    }
}

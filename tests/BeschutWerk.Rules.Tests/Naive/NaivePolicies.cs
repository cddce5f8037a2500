using System.Collections.Immutable;

namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>
/// The policies under which a rule is tried: the built-in ones, and one with the norms of both municipalities; each
/// without its norms, and with other numbers.
/// </summary>
internal static class NaivePolicies
{
    /// <summary>A rule with more norms loses them one by one; with so many or fewer in every combination.</summary>
    private const int MostNormsInEveryCombination = 4;

    private static readonly Policy Both = BuiltInPolicies.Nuenen2019 with
    {
        Key = "both",
        Provisions = new ProvisionCollection([
            .. BuiltInPolicies.Nuenen2019.Provisions,
            .. BuiltInPolicies.Maastricht2024.Provisions.Where(provision =>
                !BuiltInPolicies.Nuenen2019.Regulates(provision.Norm)
            ),
            new Provision(
                Norm.PreEmploymentProvisions,
                Citation.Parse("art. 14", BuiltInPolicies.Nuenen2019.Regulation)
            )
            {
                Items = ["proefplaatsing"],
            },
            new Provision(Norm.SupportingProvisions, Citation.Parse("art. 15", BuiltInPolicies.Nuenen2019.Regulation))
            {
                Items = ["jobcoaching", "werkplekaanpassing"],
            },
        ]),
    };

    private static readonly Policy[] All =
    [
        BuiltInPolicies.Nuenen2019,
        BuiltInPolicies.Maastricht2024,
        BuiltInPolicies.National,
        Both,
    ];

    public static IEnumerable<(string What, Policy Policy)> Of(Rule rule) =>
        from policy in All
        where policy != Both || rule.Norms.Concat(rule.Grounds).Any(HasMoreThanNuenen)
        from varied in Variants(policy, [.. rule.Norms.Concat(rule.Grounds).Where(policy.Regulates).Distinct()])
            .Concat(rule.IsStatutory ? WithoutLaw(policy, rule) : [])
        select ($"{policy.Key} {varied.What}".TrimEnd(), varied.Policy);

    /// <summary>Elsewhere both is nothing but Nuenen once more.</summary>
    private static bool HasMoreThanNuenen(Norm norm) =>
        Both.Regulates(norm) && !BuiltInPolicies.Nuenen2019.Regulates(norm);

    private static IEnumerable<(string What, Policy Policy)> Variants(Policy policy, Norm[] norms)
    {
        yield return ("", policy);
        foreach (var gone in Taken(norms))
        {
            yield return (
                $"without {string.Join(", ", gone)}",
                policy with
                {
                    Provisions = new ProvisionCollection(policy.Provisions.Where(own => !gone.Contains(own.Norm))),
                }
            );
        }

        foreach (var own in policy.Provisions.Where(own => norms.Contains(own.Norm)))
        {
            if (Otherwise(own) is { } other)
            {
                yield return ($"with another {own.Norm}", policy.With(other));
            }
        }
    }

    private static IEnumerable<Norm[]> Taken(Norm[] norms) =>
        norms.Length > MostNormsInEveryCombination
            ? norms.Select(norm => new[] { norm })
            : Enumerable
                .Range(1, (1 << norms.Length) - 1)
                .Select(bits => norms.Where((_, i) => ((bits >> i) & 1) == 1).ToArray());

    private static Provision? Otherwise(Provision own) =>
        own.Term is null && own.Percentage is null && own.Hours is null
            ? null
            : new Provision(
                own.Norm,
                own.Citation,
                OtherTerm(own.Term),
                own.Percentage is null ? null : Percentage.FromPercent(45),
                own.Hours is null ? null : HoursPerWeek.FromHours(35.5m)
            )
            {
                Note = own.Note,
            };

    private static Term? OtherTerm(Term? own) =>
        own is not { } term
            ? null
            : term.Unit switch
            {
                TermUnit.Days => Term.FromDays(3),
                TermUnit.Weeks => Term.FromWeeks(6),
                _ => Term.FromMonths(4),
            };

    private static IEnumerable<(string What, Policy Policy)> WithoutLaw(Policy policy, Rule rule) =>
        rule.Norms.Select(norm =>
            ($"under a law without {norm}", policy with { Statutes = policy.Statutes.Without(norm) })
        );
}

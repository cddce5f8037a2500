namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Every rule asks exactly the facts that can still change its outcome or force, also at the edges: under the built-in
/// policies, without each norm, with each condition left out, and with the smallest and largest numbers.
/// </summary>
public sealed class MissingFactsTests
{
    private static readonly LocalDate Adopted = new(2019, 9, 3);

    private static readonly Policy Everything = BuiltInPolicies.Nuenen2019 with
    {
        Key = "everything",
        Provisions = new ProvisionCollection([
            .. BuiltInPolicies.Nuenen2019.Provisions,
            .. BuiltInPolicies.Maastricht2024.Provisions.Where(provision =>
                !BuiltInPolicies.Nuenen2019.Regulates(provision.Norm)
            ),
            new Provision(Norm.PreEmploymentProvisions, Citation.Parse("art. 1", BuiltInPolicies.Nuenen2019.Regulation))
            {
                Items = ["jobcoaching"],
            },
            new Provision(Norm.SupportingProvisions, Citation.Parse("art. 2", BuiltInPolicies.Nuenen2019.Regulation))
            {
                Items = ["jobcoaching"],
            },
        ]),
    };

    private static readonly Policy[] Policies =
    [
        BuiltInPolicies.Nuenen2019,
        BuiltInPolicies.Maastricht2024,
        Everything,
    ];

    private static readonly FactGrid OnOneDay = new() { WithOneValue = ["startOn", "decidedOn"] };

    private static readonly FactGrid AroundAdoption = new()
    {
        Dates =
        [
            DateBounds.Earliest,
            .. new[] { Adopted, new(2019, 10, 1), new(2024, 1, 1), new(2024, 12, 31) }.SelectMany(day =>
                new[] { day.PlusDays(-1), day, day.PlusDays(1) }
            ),
            DateBounds.Latest,
        ],
    };

    /// <summary>The rules that need other values than most.</summary>
    private static readonly Dictionary<string, FactGrid> Grids = new(StringComparer.Ordinal)
    {
        ["policy.inForce"] = AroundAdoption,
        ["placement.start"] = OnOneDay,
        ["placement.extend"] = OnOneDay,
        ["placement.renew"] = OnOneDay,
        ["subsidy.decide"] = new() { Numbers = [0, 6, 1200] },
    };

    /// <summary>The rules that are tried under more policies than most.</summary>
    private static readonly Dictionary<string, Func<Policy, IEnumerable<(string What, Policy Policy)>>> Varied = new(
        StringComparer.Ordinal
    )
    {
        ["policy.inForce"] = InTime,
        ["advice.mayRequest"] = WithRequesters,
        ["statute.offer"] = WithoutLaw,
    };

    /// <summary>
    /// Every rule that can lack a fact. The matches of a waiting list have their own test, and so have the rules of which the
    /// answer is a value rather than an outcome: the amount, and the provisions of a list.
    /// </summary>
    public static TheoryData<string> Keys =>
        [
            .. EveryCombination.IsTriedOf(
                Question
                    .All.Select(question => question.Rule)
                    .Where(rule => rule.Facts.Any(fact => fact.Requirement == FactRequirement.UnknownWhenAbsent))
                    .Select(rule => rule.Key)
                    .Except(["waitingList.next", "subsidy.amount", "provisions.listed"])
            ),
        ];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_rule_asks_exactly_what_can_still_change_its_outcome_or_force(string key) =>
        Question.Find(key).Accept(new ExactlyAsked()).Take(20).Should().BeEmpty();

    [Fact]
    public void Every_rule_of_the_catalogue_is_a_question() =>
        Question.All.Select(question => question.Rule).Should().Equal(RuleCatalogue.All);

    /// <summary>What is asked too much or too little of a question.</summary>
    private sealed class ExactlyAsked : IQuestionVisitor<IEnumerable<string>>
    {
        public IEnumerable<string> Visit<TFacts>(Question<TFacts> question)
            where TFacts : struct =>
            from policy in Policies
            from varied in Variants(policy, question.Rule)
                .Concat(Varied.GetValueOrDefault(question.Rule.Key)?.Invoke(policy) ?? [])
            from fault in new ExactlyMissing<TFacts>(
                question.Rows,
                Grids.GetValueOrDefault(question.Rule.Key) ?? new FactGrid(),
                facts => question.Decide(varied.Policy, facts)
            )
                .Faults()
                .Take(3)
            select $"{policy.Key} {varied.What}: {fault}";
    }

    /// <summary>The policy, and each in which one thing of a norm of the rule is otherwise.</summary>
    private static IEnumerable<(string What, Policy Policy)> Variants(Policy policy, Rule rule)
    {
        yield return ("", policy);
        foreach (var norm in rule.Norms.Concat(rule.Grounds).Where(policy.Regulates))
        {
            var own = policy.Provisions[norm]!;
            yield return ($"without {norm}", With(policy, norm, otherwise: null));
            foreach (var percent in own.Percentage is null ? Array.Empty<int>() : [0, 100])
            {
                var other = Otherwise(own, own.Term, Percentage.FromPercent(percent));
                yield return ($"{norm} at {percent}%", With(policy, norm, other));
            }

            foreach (var months in own.Term is { Unit: TermUnit.Months } ? [1, 1200] : Array.Empty<int>())
            {
                var other = Otherwise(own, Term.FromMonths(months), own.Percentage);
                yield return ($"{norm} of {months} months", With(policy, norm, other));
            }

            foreach (var condition in own.Requires)
            {
                var bare = condition is Condition.WageValue ? Otherwise(own, own.Term, percentage: null) : own;
                var fewer = bare with { Requires = own.Requires.Remove(condition) };
                yield return ($"{norm} without {condition}", With(policy, norm, fewer));
            }

            foreach (var force in NormTable.Of(norm).Forces)
            {
                yield return ($"{norm} {force}", With(policy, norm, own with { Force = force }));
            }
        }
    }

    private static Provision Otherwise(Provision own, Term? term, Percentage? percentage) =>
        new(own.Norm, own.Citation, term, percentage, own.Hours, own.FirstDay, own.LastDay);

    private static Policy With(Policy policy, Norm norm, Provision? otherwise) =>
        policy with
        {
            Provisions = new ProvisionCollection(
                policy
                    .Provisions.Where(provision => provision.Norm != norm)
                    .Concat(otherwise is null ? [] : [otherwise])
            ),
        };

    private static IEnumerable<(string What, Policy Policy)> WithRequesters(Policy policy)
    {
        bool?[] answers = [true, false, null];
        return from person in answers
            from college in answers
            from other in answers
            let requesters = new AdviceRequesters(person, college, other)
            from basis in new[] { policy, With(policy, Norm.PreTrajectory, otherwise: null) }
            select ($"{requesters}", basis with { AdviceRequesters = requesters });
    }

    private static IEnumerable<(string What, Policy Policy)> WithoutLaw(Policy policy) =>
        StatuteRules.OfferRule.Norms.Select(norm =>
            ($"under a law without {norm}", policy with { Statutes = NationalStatutes.BuiltIn.Without(norm) })
        );

    private static IEnumerable<(string What, Policy Policy)> InTime(Policy policy) =>
        from adopted in new LocalDate?[] { null, Adopted }
        from last in new LocalDate?[] { null, new(2019, 10, 1), new(2024, 12, 31) }
        from back in new LocalDate?[] { null, Adopted.PlusDays(-1), Adopted, Adopted.PlusDays(1), new(2019, 10, 1) }
        from fixedDay in new LocalDate?[] { null, new(2019, 10, 1) }
        where fixedDay is null || back is not null // a fixed day is taken to be published in time until it is known
        select (
            $"adopted {adopted}, in force {fixedDay}, back to {back}, until {last}",
            policy with
            {
                Validity = new(adopted, back, fixedDay, last),
            }
        );
}

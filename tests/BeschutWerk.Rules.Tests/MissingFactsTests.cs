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

    private static readonly Dictionary<string, Func<IEnumerable<string>>> Tried = new(
        new[]
        {
            Of(PolicyInForceFacts.Rows, PolicyRules.InForce, PolicyRules.InForceRule, AroundAdoption, InTime),
            Of(TargetGroupFacts.Rows, TargetGroupRules.Assess, TargetGroupRules.AssessRule),
            Of(AdviceRequestFacts.Rows, AdviceRules.MayRequest, AdviceRules.MayRequestRule, vary: WithRequesters),
            Of(AdviceInvestigationFacts.Rows, AdviceRules.Investigation, AdviceRules.InvestigationRule),
            Of(AdviceFacts.Rows, AdviceRules.Conclude, AdviceRules.ConcludeRule),
            Of(IndicationFacts.Rows, IndicationRules.Decide, IndicationRules.DecideRule),
            Of(ReassessmentFacts.Rows, IndicationRules.Reassess, IndicationRules.ReassessRule),
            Of(NewAdviceFacts.Rows, IndicationRules.AfterNewAdvice, IndicationRules.AfterNewAdviceRule),
            Of(InstrumentFacts.Rows, InstrumentRules.Choose, InstrumentRules.ChooseRule),
            Of(OfferFacts.Rows, StatuteRules.Offer, StatuteRules.OfferRule, vary: WithoutLaw),
            Of(PlacementStartFacts.Rows, PlacementRules.Start, PlacementRules.StartRule, OnOneDay),
            Of(PlacementExtensionFacts.Rows, PlacementRules.Extend, PlacementRules.ExtendRule, OnOneDay),
            Of(PlacementRenewalFacts.Rows, PlacementRules.Renew, PlacementRules.RenewRule, OnOneDay),
            Of(PlacementIncomeFacts.Rows, PlacementRules.Income, PlacementRules.IncomeRule),
            Of(PlacementWageValueFacts.Rows, PlacementRules.WageValue, PlacementRules.WageValueRule),
            Of(EmploymentContractFacts.Rows, EmploymentRules.Contract, EmploymentRules.ContractRule),
            Of(EmploymentHoursFacts.Rows, EmploymentRules.Hours, EmploymentRules.HoursRule),
            Of(EmployerFacts.Rows, EmploymentRules.Employer, EmploymentRules.EmployerRule),
            Of(
                SubsidyFacts.Rows,
                SubsidyRules.Decide,
                SubsidyRules.DecideRule,
                new FactGrid { Numbers = [0, 6, 1200] }
            ),
            Of(SubsidyAwardFacts.Rows, SubsidyRules.Award, SubsidyRules.AwardRule),
            Of(NextDeterminationFacts.Rows, SubsidyRules.NextDetermination, SubsidyRules.NextDeterminationRule),
            Of(
                WorkplaceAdaptationFacts.Rows,
                ProvisionRules.WorkplaceAdaptation,
                ProvisionRules.WorkplaceAdaptationRule
            ),
            Of(SicknessFacts.Rows, ProvisionRules.Sickness, ProvisionRules.SicknessRule),
            Of(EndOfProvisionsFacts.Rows, ProvisionRules.End, ProvisionRules.EndRule),
            Of(WaitingListPlacementFacts.Rows, WaitingListRules.Place, WaitingListRules.PlaceRule),
            Of(WaitingListResponsibilityFacts.Rows, WaitingListRules.Responsible, WaitingListRules.ResponsibleRule),
            Of(MisconductFacts.Rows, MisconductRules.Qualify, MisconductRules.QualifyRule),
            Of(ReofferFacts.Rows, MisconductRules.Reoffer, MisconductRules.ReofferRule),
            Of(BehaviourSupportFacts.Rows, MisconductRules.Support, MisconductRules.SupportRule),
            Of(CooperationFacts.Rows, MisconductRules.Cooperation, MisconductRules.CooperationRule),
            Of(HardshipFacts.Rows, DepartFromSickness, HardshipRules.DepartRule),
        }
    );

    public static TheoryData<string> Keys => [.. EveryCombination.IsTriedOf(Tried.Keys)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_rule_asks_exactly_what_can_still_change_its_outcome_or_force(string key) =>
        Tried[key]().Take(20).Should().BeEmpty();

    /// <summary>
    /// The matches of a waiting list have their own test, and so have the rules of which the answer is a value rather than
    /// an outcome: the amount, and the provisions of a list.
    /// </summary>
    [Fact]
    public void Every_rule_that_can_lack_a_fact_is_tried() =>
        RuleCatalogue
            .All.Where(rule => rule.Facts.Any(fact => fact.Requirement == FactRequirement.UnknownWhenAbsent))
            .Select(rule => rule.Key)
            .Should()
            .BeSubsetOf([.. Tried.Keys, "waitingList.next", "subsidy.amount", "provisions.listed"]);

    private static KeyValuePair<string, Func<IEnumerable<string>>> Of<TFacts, T>(
        FactRows<TFacts> rows,
        Func<Policy, TFacts, Decision<T>> decide,
        Rule rule,
        FactGrid? grid = null,
        Func<Policy, IEnumerable<(string What, Policy Policy)>>? vary = null
    )
        where TFacts : struct
        where T : struct =>
        new(
            rule.Key,
            () =>
                from policy in Policies
                from varied in Variants(policy, rule).Concat(vary?.Invoke(policy) ?? [])
                from fault in new ExactlyMissing<TFacts>(
                    rows,
                    grid ?? new FactGrid(),
                    facts => decide(varied.Policy, facts)
                )
                    .Faults()
                    .Take(3)
                select $"{policy.Key} {varied.What}: {fault}"
        );

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
                AdoptedOn = adopted,
                RetroactiveTo = back,
                InForceFrom = fixedDay,
                LastDay = last,
            }
        );

    private static Decision<Departure> DepartFromSickness(Policy policy, HardshipFacts facts) =>
        HardshipRules.Depart(
            policy,
            ProvisionRules.Sickness(policy, new() { DuringEmployment = true }),
            "notApplicable",
            facts
        );
}

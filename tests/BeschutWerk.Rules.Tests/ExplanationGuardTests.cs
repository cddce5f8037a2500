using System.Collections;
using System.Reflection;
using static BeschutWerk.Rules.Tests.CaseMaking;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Every text for people refuses what is missing, and what is no member, by the name of the parameter.</summary>
public sealed class ExplanationGuardTests
{
    private static readonly CaseReview Review = new CaseFile(
        "z-1",
        NuenenPolicy,
        [On("2026-01-05", CaseEventType.AdviceRequested)],
        publishedOn: Iso("2019-09-10")
    ).At("2026-02-01");

    private static readonly IDecision Decision = Review.Decisions[0];

    /// <summary>A value of each type that is explained, such that nothing in it asks for the language by itself.</summary>
    private static readonly object[] Values =
    [
        Review,
        Decision,
        Decision.Rule,
        Decision.Rule.Facts[0],
        NuenenPolicy,
        Review.Terms.Single(term => term.Name is CaseTermName.PolicyInForce),
        Review.Terms[0].Derivation,
        Review.NextSteps[0],
        Review.FactsThatMatter[0],
        CaseAgenda.Of([Review]).First(row => row.Kind is AgendaKind.Step),
        CaseComparison.Of(Case(), NuenenPolicy, Review.On),
        Array.Empty<PossibleChange>(),
        WhatIf.Changes<MisconductFacts, MisconductOutcome>(
            NuenenPolicy,
            new MisconductFacts { Dismissed = true, ShelteredEmployment = false },
            MisconductRules.Qualify
        )[0],
        Case(On("2026-01-05", CaseEventType.AdviceRequested, new() { RequestedBy = Requester.Other }))
            .At("2026-02-01")
            .Breaches[0],
        new CaseDeparture(CaseDepartureKind.Hardship, Review.On, null, Norm.Hardship, Place("art. 12")),
        new CaseRemark(
            Caveats.EntriesTie,
            Review.On,
            Norm.WaitingListPriority,
            Place("art. 9"),
            WaitingListRules.NextRule
        ),
        new CaseRank(Review.On, CaseEventType.Reported, Norm.WaitingListPriority, Place("art. 9")),
        new Obstacle(Decision, Decision.Findings[0]),
    ];

    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Methods =>
        [.. Explanations.Select((method, place) => $"{place} {method.DeclaringType!.Name}.{method}")];

    private static IEnumerable<MethodInfo> Explanations =>
        typeof(CaseReviewExplanation)
            .Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Explanation", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Each_argument_that_cannot_be_is_refused(string name)
    {
        var method = Explanations.ElementAt(int.Parse(name.Split(' ')[0], null));
        var parameters = method.GetParameters();
        var arguments = Array.ConvertAll(parameters, Argument);
        var act = () => method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        act.Should().NotThrow();
        foreach (var parameter in parameters)
        {
            var given = arguments[parameter.Position];
            if (IsMember(parameter.ParameterType))
            {
                arguments[parameter.Position] = Enum.ToObject(parameter.ParameterType, 99);
                act.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be(parameter.Name);
            }
            else if (
                !parameter.ParameterType.IsValueType
                && Nullability.Create(parameter).ReadState is NullabilityState.NotNull
            )
            {
                arguments[parameter.Position] = null;
                act.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be(parameter.Name);
            }

            arguments[parameter.Position] = given;
        }
    }

    [Fact]
    public void What_holds_nothing_is_refused()
    {
        var obstacle = () => Review.Explain(default(Obstacle), Language.Dutch);
        obstacle.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("obstacle");
        var fact = () => default(FactThatMatters).Explain(Language.Dutch);
        fact.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("fact");
    }

    /// <summary>Caveats are a set, of which every number is one.</summary>
    private static bool IsMember(Type type) => type.IsEnum && !type.IsDefined(typeof(FlagsAttribute));

    private static object? Argument(ParameterInfo parameter) =>
        parameter.IsOptional || Nullable.GetUnderlyingType(parameter.ParameterType) is not null ? null
        : parameter.ParameterType.IsEnum ? Enum.GetValues(parameter.ParameterType).GetValue(1)
        : Array.Find(Values, parameter.ParameterType.IsInstanceOfType)
            ?? Activator.CreateInstance(parameter.ParameterType);
}

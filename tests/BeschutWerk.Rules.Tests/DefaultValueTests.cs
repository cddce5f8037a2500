namespace BeschutWerk.Rules.Tests;

/// <summary>What the default value of each public struct says of itself.</summary>
public sealed class DefaultValueTests
{
    public static TheoryData<Type> Structs =>
        [
            .. new[] { typeof(Policy).Assembly, typeof(Json.DecisionJson).Assembly }
                .SelectMany(assembly => assembly.GetExportedTypes())
                .Where(type => type.IsValueType)
                .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(PermissionOutcome)) : type),
        ];

    [Theory]
    [MemberData(nameof(Structs))]
    public void It_says_something_and_never_throws(Type type) =>
        Activator.CreateInstance(type)!.ToString().Should().NotBeNullOrWhiteSpace();

    [Fact]
    public void A_departure_to_a_default_outcome_is_refused()
    {
        var original = SubsidyRules.Decide(
            BuiltInPolicies.Nuenen2019,
            new SubsidyFacts { TargetGroupConfirmed = false, ReceivesWajong = true }
        );
        var depart = () => HardshipRules.Depart(BuiltInPolicies.Nuenen2019, original, default, default);
        depart.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("newOutcome");
    }
}

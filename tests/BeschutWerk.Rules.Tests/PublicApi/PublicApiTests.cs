using System.Reflection;
using System.Runtime.CompilerServices;

namespace BeschutWerk.Rules.Tests;

/// <summary>What every public type keeps to. Which there are stands in the PublicAPI files beside the projects.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<Assembly> Packages { get; } =
    [typeof(Policy).Assembly, typeof(Json.DecisionJson).Assembly];

    [Fact]
    public void Every_equatable_struct_has_its_operators_and_every_comparable_one_its_order()
    {
        var structs = typeof(Policy)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && !type.IsEnum)
            .ToList();
        structs.Should().NotBeEmpty();
        foreach (var type in structs)
        {
            Operator(type, "op_Equality").Should().BeTrue("{0} has ==", type);
            Operator(type, "op_Inequality").Should().BeTrue("{0} has !=", type);
            var isOrdered = type.GetInterfaces().Contains(typeof(IComparable));
            Operator(type, "op_LessThan").Should().Be(isOrdered, "{0} has < when it is ordered", type);
            Operator(type, "op_GreaterThanOrEqual").Should().Be(isOrdered, "{0} has >= when it is ordered", type);
        }
    }

    /// <summary>A list of arguments of an interface or a span needs C# 13, and a required member C# 11, at the caller.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void No_member_needs_a_newer_language_than_its_callers_have(Assembly package)
    {
        var members = package.GetExportedTypes().SelectMany(type => type.GetMembers(Declared)).ToList();
        members
            .OfType<MethodBase>()
            .SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.IsDefined(typeof(ParamCollectionAttribute)))
            .Should()
            .BeEmpty("an array is given as such in every language");
        members.Where(member => member.IsDefined(typeof(RequiredMemberAttribute))).Should().BeEmpty();
    }

    /// <summary>
    /// An initializer needs C# 9, and neither F# nor Visual Basic has one: whatever can be set in it, a constructor takes too.
    /// </summary>
    [Fact]
    public void Everything_that_facts_can_hold_can_be_given_to_a_constructor()
    {
        foreach (var type in CallerSource.FactsTypes.Append(typeof(WaitingListEntry)))
        {
            var given = type.GetConstructors().SelectMany(one => one.GetParameters()).Select(one => one.Name);
            var settable = Settable(type).Select(property => property.Name);
            settable.Except(given, StringComparer.OrdinalIgnoreCase).Should().BeEmpty("{0} is made without it", type);
        }
    }

    [Fact]
    public void Each_argument_that_facts_may_be_given_is_the_property_of_its_name_and_no_other()
    {
        foreach (var type in CallerSource.FactsTypes.Append(typeof(WaitingListEntry)))
        {
            var full = (Made)CallerSource.FactsOf(type);
            var without = full.WithoutOptional().Value;
            var arguments = full.Maker.GetParameters().Zip(full.Given, (one, given) => (one, given.Value)).ToList();
            foreach (var (argument, value) in arguments.Where(argument => argument.one.IsOptional))
            {
                var facts = ((ConstructorInfo)full.Maker).Invoke([
                    .. arguments.Select(each => each.one.IsOptional && each.one != argument ? null : each.Value),
                ]);
                foreach (var property in Settable(type))
                {
                    var isGiven = property.Name.Equals(argument.Name, StringComparison.OrdinalIgnoreCase);
                    var expected = isGiven ? value : property.GetValue(without);
                    Shown(property.GetValue(facts)).Should().Be(Shown(expected), "{0}.{1}", type.Name, property.Name);
                }
            }
        }

        static object? Shown(object? value) => value is IEnumerable<string> texts ? string.Join(", ", texts) : value;
    }

    /// <summary><c>subsidy.term</c> is decided by <c>SubsidyRules.Term</c>; a room of more than one thing drops the plural.</summary>
    [Fact]
    public void Every_evaluator_is_found_by_the_key_of_its_rule()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            var parts = rule.Key.Split('.');
            var room = typeof(Policy).Assembly.GetType($"BeschutWerk.Rules.{Pascal(parts[0].TrimEnd('s'))}Rules");
            room.Should().NotBeNull("{0} has its room", rule.Key);
            room!
                .GetMethods(Declared)
                .Where(method => method.Name == Pascal(parts[1]))
                .Should()
                .NotBeEmpty("{0} has its evaluator", rule.Key)
                .And.OnlyContain(method => method.ReturnType.GetGenericTypeDefinition() == typeof(Decision<>));
        }

        static string Pascal(string word) => char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(Declared).Where(property => property.SetMethod is { IsPublic: true });

    private static bool Operator(Type type, string name) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(method => method.Name == name);
}

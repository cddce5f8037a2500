using System.Reflection;
using System.Runtime.CompilerServices;
using BeschutWerk.Rules.Json;
using FsCheck;
using FsCheck.Fluent;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// A <c>with</c> expression gives the same value, or the same refusal, in whatever order its parts stand: whether a part is
/// refused does not hang on another. Days that must go together are a value of their own, or given to the constructor.
/// </summary>
public sealed class EitherOrderTests
{
    private const int MostStarts = 12;
    private const int MostValues = 8;

    public static TheoryData<Type> Types =>
        [.. Values.Keys.Where(type => Settable(type).Count > 1).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Values of each type: what is generated, and what the rules and the reviews make.</summary>
    private static Dictionary<Type, object[]> Values { get; } =
        Generated()
            .Concat(EveryPublicType.Values.SelectMany(item => item.Value))
            .GroupBy(value => value.GetType())
            .ToDictionary(group => group.Key, group => group.Distinct().ToArray());

    [Fact]
    public void Every_type_of_which_parts_can_be_set_has_values() =>
        EveryPublicType.Types.Where(type => Settable(type).Count > 1).Should().BeSubsetOf(Values.Keys);

    [Theory]
    [MemberData(nameof(Types))]
    public void Two_parts_in_either_order_give_the_same_value_or_the_same_refusal(Type type)
    {
        var parts = Settable(type);
        var given = parts.ToDictionary(part => part, part => ValuesOf(part, parts, Values[type]));
        var wrong =
            from start in Spread(Values[type], MostStarts)
            from i in Enumerable.Range(0, parts.Count)
            from j in Enumerable.Range(0, i)
            let one = parts[i]
            let other = parts[j]
            from first in given[one]
            from second in given[other]
            let alone = With(start, one, first)
            let otherAlone = With(start, other, second)
            where alone is not Refusal || otherAlone is not Refusal // of two that are wrong the first is named
            let forward = With(alone, other, second)
            let backward = With(otherAlone, one, first)
            where !forward.Equals(backward)
            select $"{one.Name} {first}, {other.Name} {second}: {forward} / {backward}, from {start}";
        wrong.Take(3).Should().BeEmpty();
    }

    /// <summary>What is not of the rules itself checks no part, so that there is no order.</summary>
    [Fact]
    public void The_other_packages_refuse_no_part() =>
        new[] { typeof(DecisionJson), typeof(Arbitraries) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .SelectMany(Settable)
            .Where(part => !part.SetMethod!.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Should()
            .BeEmpty();

    private sealed record Refusal(Type Type, string Message);

    /// <summary>The value with a part, or its refusal.</summary>
    private static object With(object value, PropertyInfo part, object? given)
    {
        if (value is Refusal)
        {
            return value;
        }

        var copy = value.GetType().IsValueType
            ? RuntimeHelpers.GetObjectValue(value)
            : value.GetType().GetMethod("<Clone>$")!.Invoke(value, [])!;
        try
        {
            part.SetValue(copy, given);
            return copy;
        }
        catch (TargetInvocationException refusal) when (refusal.InnerException is ArgumentException inner)
        {
            return new Refusal(inner.GetType(), inner.Message);
        }
    }

    private static List<PropertyInfo> Settable(Type type) =>
        [
            .. type.GetProperties()
                .Where(property =>
                    property.SetMethod is { IsPublic: true } setter
                    && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                ),
        ];

    /// <summary>
    /// What values of the type have there and in parts of the same kind, so that a day can come before or after any other;
    /// and nothing, where that can be.
    /// </summary>
    private static object?[] ValuesOf(PropertyInfo part, List<PropertyInfo> parts, object[] values)
    {
        var alike = parts.Where(other => other.PropertyType == part.PropertyType).ToList();
        return
        [
            .. alike
                .SelectMany(one => Spread([.. values.Select(one.GetValue).Distinct()], 1 + (MostValues / alike.Count)))
                .Concat(Nullable.GetUnderlyingType(part.PropertyType) is null ? [] : new object?[] { null })
                .Distinct(),
        ];
    }

    private static IEnumerable<T> Spread<T>(T[] all, int most) =>
        all.Where((_, place) => place % ((all.Length / most) + 1) == 0);

    private static IEnumerable<object> Generated() =>
        typeof(Arbitraries)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.GetParameters().Length == 0)
            .Where(method => Settable(method.ReturnType.GetGenericArguments()[0]).Count > 1)
            .SelectMany(method =>
                (IEnumerable<object>)
                    typeof(EitherOrderTests)
                        .GetMethod(nameof(Sample), BindingFlags.NonPublic | BindingFlags.Static)!
                        .MakeGenericMethod(method.ReturnType.GetGenericArguments())
                        .Invoke(obj: null, [method.Invoke(obj: null, parameters: null)])!
            );

    private static IEnumerable<object> Sample<T>(Arbitrary<T> arbitrary) =>
        arbitrary.Generator.Sample(60, new Rnd(7, 11), 20).Cast<object>();
}

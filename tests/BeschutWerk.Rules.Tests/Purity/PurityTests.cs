using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Tests;

/// <summary>The package has no clock, randomness, environment, files, console, threads, ambient culture or mutable state.</summary>
public sealed class PurityTests
{
    private static readonly Type[] ImmutableLeaves =
    [
        typeof(string),
        typeof(Type),
        typeof(Regex),
        typeof(Regulation),
        typeof(Policy),
        typeof(Provision),
        typeof(ProvisionCollection),
        typeof(NationalStatutes),
        typeof(OwnWordCollection),
        typeof(BreachTable.Row),
        typeof(StepTable.Row),
        typeof(EventsWith),
        typeof(Rule),
        typeof(RuleFact),
        typeof(NormDescription),
        typeof(WaitingListOrder),
        typeof(CaseEventDescription),
        typeof(CaseFacts),
        typeof(Fact<>),
        typeof(Fact<,>),
        typeof(FactForm<>),
        typeof(FactRows<>),
    ];

    [Fact]
    public void The_package_has_no_mutable_static_state()
    {
        var mutable =
            from type in typeof(Policy).Assembly.GetTypes()
            where type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.IsEnum
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where !field.IsLiteral && !(field.IsInitOnly && IsImmutable(field.FieldType))
            select $"{type.Name}.{field.Name}";
        mutable.Should().BeEmpty();
    }

    [Fact]
    public void The_search_for_mutable_state_finds_what_it_should()
    {
        IsImmutable(typeof(int[])).Should().BeFalse();
        IsImmutable(typeof(List<int>)).Should().BeFalse();
        IsImmutable(typeof(ImmutableArray<int[]>)).Should().BeFalse();
        IsImmutable(typeof(ImmutableArray<Norm>)).Should().BeTrue();
        IsImmutable(typeof(ImmutableArray<(string, int[])>)).Should().BeFalse();
        IsImmutable(typeof(ImmutableArray<(string, Norm)>)).Should().BeTrue();
    }

    [Fact]
    public void Every_public_struct_is_readonly_and_every_public_property_has_no_setter()
    {
        var types = typeof(Policy).Assembly.GetExportedTypes();
        types
            .Where(type => type.IsValueType && !type.IsEnum && !typeof(IEnumerator).IsAssignableFrom(type))
            .Where(type => type.GetCustomAttribute<IsReadOnlyAttribute>() is null)
            .Should()
            .BeEmpty();
        types
            .SelectMany(type => type.GetProperties().Where(property => property.DeclaringType == type))
            .Where(property => property.SetMethod is { } setter && !IsInit(setter))
            .Should()
            .BeEmpty();
        types
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public))
            .Where(field => field.Name != "value__")
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void No_public_struct_prints_itself_in_the_culture_of_the_machine()
    {
        typeof(Policy)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && !type.IsEnum && !typeof(IEnumerator).IsAssignableFrom(type))
            .Where(type =>
                type.GetMethod(nameof(ToString), Type.EmptyTypes) is var method
                && (
                    method!.DeclaringType != type || method.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
                )
            )
            .Should()
            .BeEmpty("the generated text of a record struct follows the culture of the machine");
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsImmutable(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || ImmutableLeaves.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)
        || typeof(CaseFact).IsAssignableFrom(type)
        || (type.IsGenericParameter && type.GetGenericParameterConstraints().Contains(typeof(Enum)))
        || (type.IsValueType && type.Namespace!.StartsWith("NodaTime", StringComparison.Ordinal))
        || (
            type.IsValueType
            && type.Assembly == typeof(Policy).Assembly
            && type.GetCustomAttribute<IsReadOnlyAttribute>() is not null
        )
        || (
            type.IsGenericType
            && (type.Namespace == "System.Collections.Immutable" || IsTuple(type))
            && type.GetGenericArguments().All(IsImmutable)
        );

    /// <summary>A tuple in a field that is only read is a value like any other.</summary>
    private static bool IsTuple(Type type) => type.IsValueType && typeof(ITuple).IsAssignableFrom(type);
}

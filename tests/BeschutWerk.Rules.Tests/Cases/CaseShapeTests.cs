using System.Reflection;

namespace BeschutWerk.Rules.Tests;

/// <summary>The review of a case stays what can be read: rooms that are small and keep their state to themselves.</summary>
public sealed class CaseShapeTests
{
    private const int MostBytes = 14 * 1024;
    private const int MostMutableFields = 16;

    private const BindingFlags Own =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type[] RoomsAndLedgers =
    [
        .. typeof(CaseRules)
            .Assembly.GetTypes()
            .Where(type => type is { Namespace: "BeschutWerk.Rules", IsEnum: false })
            .Where(type => File.Exists(Repository.PathTo($"src/BeschutWerk.Rules/Cases/Rooms/{type.Name}.cs"))),
    ];

    /// <summary>The facts of a case are a property each, with its documentation.</summary>
    [Fact]
    public void No_file_is_long_but_that_of_the_facts() =>
        Directory
            .GetFiles(Repository.PathTo("src/BeschutWerk.Rules/Cases"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "CaseFacts.cs" && new FileInfo(file).Length > MostBytes)
            .Should()
            .BeEmpty();

    [Fact]
    public void No_type_keeps_more_than_can_be_held_in_mind()
    {
        RoomsAndLedgers.Should().Contain([typeof(SubsidyRoom), typeof(WorkLedger), typeof(ReviewDraft)]);
        RoomsAndLedgers.Where(type => Mutable(type).Count() > MostMutableFields).Should().BeEmpty();
        Mutable(typeof(SubsidyRoom)).Should().NotBeEmpty("what is mutable is found");
    }

    [Fact]
    public void What_a_room_or_ledger_keeps_no_other_can_write()
    {
        var keepers = RoomsAndLedgers.Where(type => type.IsClass).ToArray();
        keepers.SelectMany(type => type.GetFields(Own)).Where(field => !field.IsPrivate).Should().BeEmpty();
        keepers
            .SelectMany(type => type.GetProperties(Own))
            .Where(property => property.SetMethod is { IsPrivate: false } setter && !IsInit(setter))
            .Should()
            .BeEmpty();
    }

    private static IEnumerable<FieldInfo> Mutable(Type type) =>
        type.GetFields(Own).Where(field => !field.IsInitOnly && !IsInit(type, field));

    /// <summary>What stands behind a property that is set when the object is made, and never after it.</summary>
    private static bool IsInit(Type type, FieldInfo field) =>
        field.Name.Split('<', '>') is ["", var name, "k__BackingField"]
        && type.GetProperty(name, Own)?.SetMethod is { } setter
        && IsInit(setter);

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(type => type.Name == "IsExternalInit");
}

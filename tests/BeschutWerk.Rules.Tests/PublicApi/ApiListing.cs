using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace BeschutWerk.Rules.Tests;

/// <summary>The public API of an assembly as lines of text, one a member, in a fixed order.</summary>
internal static class ApiListing
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Bases(type)).Append('\n');
            foreach (
                var member in type.GetMembers(Declared).Select(Line).OfType<string>().Order(StringComparer.Ordinal)
            )
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => IsReadOnly(type) ? "readonly struct" : "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };

    private static string Bases(Type type)
    {
        var interfaces = type.GetInterfaces().Where(i => i.IsPublic || i.IsNestedPublic).Select(Name);
        var bases =
            type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum)
                ? [Name(b)]
                : Array.Empty<string>();
        var all = type.IsEnum ? [] : bases.Concat(interfaces.Order(StringComparer.Ordinal)).ToArray();
        return all.Length == 0 ? "" : " : " + string.Join(", ", all);
    }

    private static string? Line(MemberInfo member) =>
        member switch
        {
            ConstructorInfo c when IsVisible(c) => $"new({Parameters(c)})",
            PropertyInfo p when Accessors(p) is { Length: > 0 } accessors =>
                $"{Static(p.GetAccessors(nonPublic: true)[0])}{Nullable(p)} {p.Name}{Index(p)} {{ {accessors} }}",
            FieldInfo { IsPublic: true, IsLiteral: true } f => $"{f.Name} = {Convert.ToInt64(f.GetRawConstantValue())}",
            FieldInfo { IsPublic: true, IsSpecialName: false } f => $"{Name(f.FieldType)} {f.Name}",
            MethodInfo m when IsVisible(m) && !IsAccessor(m) =>
                $"{Static(m)}{Nullable(m.ReturnParameter)} {m.Name}{Generics(m)}({Parameters(m)})",
            _ => null,
        };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName
        && (
            method.Name.StartsWith("get_", StringComparison.Ordinal)
            || method.Name.StartsWith("set_", StringComparison.Ordinal)
        );

    private static string Accessors(PropertyInfo property)
    {
        var get = property.GetMethod is { } getter && IsVisible(getter) ? "get;" : "";
        var set =
            property.SetMethod is { } setter && IsVisible(setter)
                ? IsInit(setter)
                    ? " init;"
                    : " set;"
                : "";
        return get + set;
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsReadOnly(Type type) => type.GetCustomAttribute<IsReadOnlyAttribute>() is not null;

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Index(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"[{string.Join(", ", index.Select(Parameter))}]" : "";

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{Nullable(parameter)} {parameter.Name}{(parameter.IsOptional ? " = default" : "")}";

    private static string Nullable(ParameterInfo parameter) =>
        Name(parameter.ParameterType) + Mark(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    private static string Nullable(PropertyInfo property) =>
        Name(property.PropertyType) + Mark(property.PropertyType, new NullabilityInfoContext().Create(property));

    private static string Mark(Type type, NullabilityInfo nullability) =>
        !type.IsValueType && !type.IsByRef && nullability.ReadState == NullabilityState.Nullable ? "?" : "";

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (System.Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        var name = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType && name.Contains('`', StringComparison.Ordinal)
            ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : name;
    }
}

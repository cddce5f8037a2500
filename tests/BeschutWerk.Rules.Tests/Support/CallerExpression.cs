using System.Globalization;
using System.Reflection;

namespace BeschutWerk.Rules.Tests;

/// <summary>The languages in which a caller is generated.</summary>
internal enum CallerLanguage
{
    CSharp,
    VisualBasic,
    FSharp,
}

/// <summary>An expression over the public API that can be worked out here, and written in each language.</summary>
internal abstract record CallerExpression
{
    /// <summary>What it gives.</summary>
    public abstract object? Value { get; }

    /// <summary>How it is written.</summary>
    public abstract string In(CallerLanguage language);

    /// <summary>The arguments in parentheses, each by its name where it has one.</summary>
    protected static string Arguments(
        CallerLanguage language,
        IEnumerable<(string? Name, CallerExpression Value)> all
    ) =>
        string.Join(
            ", ",
            all.Select(argument =>
                argument.Name is null
                    ? argument.Value.In(language)
                    : language switch
                    {
                        CallerLanguage.CSharp => $"{argument.Name}: {argument.Value.In(language)}",
                        CallerLanguage.VisualBasic => $"[{argument.Name}]:={argument.Value.In(language)}",
                        _ => $"{argument.Name} = {argument.Value.In(language)}",
                    }
            )
        );

    protected static string NameOf(Type type) =>
        type.IsNested ? $"{NameOf(type.DeclaringType!)}.{type.Name}" : type.Name;
}

/// <summary>A number, a text, or yes or no.</summary>
internal sealed record Literal(object Written) : CallerExpression
{
    public override object? Value => Written;

    public override string In(CallerLanguage language) =>
        Written switch
        {
            string text => $"\"{text}\"",
            bool yes when language is CallerLanguage.VisualBasic => yes ? "True" : "False",
            bool yes => yes ? "true" : "false",
            decimal number => number.ToString(CultureInfo.InvariantCulture)
                + (language is CallerLanguage.VisualBasic ? "D" : "m"),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new InvalidOperationException($"There is no literal of {Written.GetType()}."),
        };
}

/// <summary>A member of an enumeration, or a static property.</summary>
internal sealed record Named(Type Type, string Name) : CallerExpression
{
    public override object? Value =>
        Type.IsEnum
            ? Enum.Parse(Type, Name)
            : Type.GetProperty(Name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null);

    public override string In(CallerLanguage language) => $"{NameOf(Type)}.{Name}";
}

/// <summary>A value made with a constructor or a static method.</summary>
internal sealed record Made(MethodBase Maker, bool IsByName, params CallerExpression[] Given) : CallerExpression
{
    /// <summary>The same with no more than must be given.</summary>
    public Made WithoutOptional() =>
        this with
        {
            Given =
            [
                .. Given
                    .Zip(Maker.GetParameters())
                    .Where(pair => !pair.Second.IsOptional)
                    .Select(pair => pair.First is Made made ? made.WithoutOptional() : pair.First),
            ],
        };

    private IEnumerable<(string? Name, CallerExpression Value)> Named =>
        Given.Select((value, i) => (IsByName ? Maker.GetParameters()[i].Name : null, value));

    public override object? Value
    {
        get
        {
            var values = Given.Select(given => given.Value).ToArray();
            Array.Resize(ref values, Maker.GetParameters().Length); // what is left out is null or the default value
            var last = Maker.GetParameters()[^1];
            if (last.IsDefined(typeof(ParamArrayAttribute)))
            {
                var list = Array.CreateInstance(last.ParameterType.GetElementType()!, 1);
                list.SetValue(values[^1], 0);
                values[^1] = list;
            }

            return Maker is ConstructorInfo constructor ? constructor.Invoke(values) : Maker.Invoke(null, values);
        }
    }

    public override string In(CallerLanguage language) =>
        Maker is ConstructorInfo
            ? $"{(language is CallerLanguage.FSharp ? "" : language is CallerLanguage.CSharp ? "new " : "New ")}"
                + $"{NameOf(Maker.DeclaringType!)}({Arguments(language, Named)})"
            : $"{NameOf(Maker.DeclaringType!)}.{Maker.Name}({Arguments(language, Named)})";
}

/// <summary>The default value of a struct, which holds no facts.</summary>
internal sealed record Nothing(Type Type) : CallerExpression
{
    public override object? Value => Activator.CreateInstance(Type);

    public override string In(CallerLanguage language) =>
        language switch
        {
            CallerLanguage.CSharp => $"new {NameOf(Type)}()",
            CallerLanguage.VisualBasic => $"New {NameOf(Type)}()",
            _ => $"{NameOf(Type)}()",
        };
}

/// <summary>A value where it may be absent: F# wants to be told.</summary>
internal sealed record Optional(CallerExpression Inner) : CallerExpression
{
    public override object? Value => Inner.Value;

    public override string In(CallerLanguage language) =>
        language is CallerLanguage.FSharp ? $"Nullable({Inner.In(language)})" : Inner.In(language);
}

/// <summary>A value that is left out where it may be absent.</summary>
internal sealed record Absent : CallerExpression
{
    public override object? Value => null;

    public override string In(CallerLanguage language) =>
        language switch
        {
            CallerLanguage.CSharp => "null",
            CallerLanguage.VisualBasic => "Nothing",
            _ => "Nullable()",
        };
}

/// <summary>A list of one text.</summary>
internal sealed record Listed(CallerExpression Item) : CallerExpression
{
    public override object? Value => new[] { (string)Item.Value! };

    public override string In(CallerLanguage language) =>
        language switch
        {
            CallerLanguage.CSharp => $"new[] {{ {Item.In(language)} }}",
            CallerLanguage.VisualBasic => $"{{{Item.In(language)}}}",
            _ => $"[ {Item.In(language)} ]",
        };
}

using System.Runtime.CompilerServices;

namespace BeschutWerk.Rules;

/// <summary>
/// One fact of a rule, in one row: its name, its norm, what it means when it is not given, its form, how it is read from
/// the facts and how it is put into them. The catalogue, the unknown facts, the text of the facts and their fields in
/// JSON all come from the rows.
/// </summary>
/// <remarks>
/// A facts struct names its rows with the factories here. A row has the name of the property that its first lambda reads,
/// with a small first letter: <c>f => f.WageValue</c> is <c>wageValue</c>; another name is given.
/// </remarks>
internal abstract class Fact<TFacts>(RuleFact description) : IFactRow
    where TFacts : struct
{
    /// <summary>The fact as the catalogue has it.</summary>
    public RuleFact Description { get; } = description;

    /// <inheritdoc/>
    public virtual FactBounds? Bounds => null;

    /// <inheritdoc/>
    public virtual string? Pattern => null;

    /// <inheritdoc/>
    public string? NotBeside { get; init; }

    /// <summary>Whether an outcome can wait for it.</summary>
    public bool CanBeMissing { get; init; } = description.Requirement is FactRequirement.UnknownWhenAbsent;

    /// <summary>Whether the constructor must be given it, so that it is read before whatever is put in afterwards.</summary>
    public bool IsForConstructor { get; init; } = description.Requirement is FactRequirement.Required;

    /// <inheritdoc/>
    public abstract void Ask(IFactSource source);

    /// <summary>Whether the facts have it.</summary>
    public abstract bool IsGiven(in TFacts facts);

    /// <summary>The facts with this one too, where a source has it.</summary>
    public abstract TFacts Take(in TFacts facts, IFactSource source);

    /// <summary>Gives it to a sink, where the facts have it.</summary>
    public abstract void Give(in TFacts facts, IFactSink sink);

    /// <summary>The facts with this one too, where others have it.</summary>
    public abstract TFacts TakeFrom(in TFacts others, in TFacts facts);

    /// <summary>The other values that it could have, nearest to the present one first.</summary>
    public abstract IEnumerable<OtherFact<TFacts>> Others(TFacts facts, Boundaries boundaries);

    /// <summary>A fact that must be given.</summary>
    public static Fact<TFacts, T?> Required<T>(
        FactForm<T?> form,
        Func<TFacts, T?> get,
        Func<TFacts, T, TFacts> with,
        [CallerArgumentExpression(nameof(get))] string name = ""
    )
        where T : struct =>
        new(
            RuleFact.Required(NameOf(name), form.Description),
            form,
            get,
            (facts, value) => with(facts, value.GetValueOrDefault())
        );

    /// <summary>A text that must be given.</summary>
    public static Fact<TFacts, string?> Required(
        FactForm<string?> form,
        Func<TFacts, string?> get,
        Func<TFacts, string, TFacts> with,
        [CallerArgumentExpression(nameof(get))] string name = ""
    ) => new(RuleFact.Required(NameOf(name), form.Description), form, get, (facts, value) => with(facts, value!));

    /// <summary>Yes or no; unknown while it is not given, and then its norm is too.</summary>
    public static Fact<TFacts, bool?> YesNo(
        Norm norm,
        Func<TFacts, bool?> get,
        Func<TFacts, bool?, TFacts> with,
        [CallerArgumentExpression(nameof(get))] string name = ""
    ) => Unknown(norm, Form.YesNo, get, with, name);

    /// <summary>A word of an enumeration; unknown while it is not given, and then its norm is too.</summary>
    public static Fact<TFacts, T?> OneOf<T>(
        Norm norm,
        Func<TFacts, T?> get,
        Func<TFacts, T?, TFacts> with,
        [CallerArgumentExpression(nameof(get))] string name = ""
    )
        where T : struct, Enum => Unknown(norm, Form.OneOf<T>(), get, with, name);

    /// <summary>A fact that is unknown while it is not given, and then its norm is too.</summary>
    public static Fact<TFacts, TValue> Unknown<TValue>(
        Norm norm,
        FactForm<TValue> form,
        Func<TFacts, TValue> get,
        Func<TFacts, TValue, TFacts> with,
        [CallerArgumentExpression(nameof(get))] string name = ""
    ) => new(RuleFact.Unknown(NameOf(name), norm, form.Description), form, get, with);

    /// <summary>A fact that two norms need, such as those of a version of the law and of the one before it.</summary>
    public static Fact<TFacts, TValue> Unknown<TValue>(
        Norm norm,
        Norm otherNorm,
        FactForm<TValue> form,
        Func<TFacts, TValue> get,
        Func<TFacts, TValue, TFacts> with,
        [CallerArgumentExpression(nameof(get))] string name = ""
    ) => new(RuleFact.Unknown(NameOf(name), norm, otherNorm, form.Description), form, get, with);

    /// <summary>
    /// A fact that can be unknown, and for which no outcome waits: it tells a value or a caveat beside the outcome.
    /// </summary>
    public static Fact<TFacts, TValue> Beside<TValue>(
        Norm norm,
        FactForm<TValue> form,
        Func<TFacts, TValue> get,
        Func<TFacts, TValue, TFacts> with,
        [CallerArgumentExpression(nameof(get))] string name = ""
    ) => new(RuleFact.Unknown(NameOf(name), norm, form.Description), form, get, with) { CanBeMissing = false };

    /// <summary>A fact that is not there while it is not given.</summary>
    public static Fact<TFacts, TValue> NoneWhenAbsent<TValue>(
        FactForm<TValue> form,
        Func<TFacts, TValue> get,
        Func<TFacts, TValue, TFacts> with,
        bool isForConstructor = false,
        [CallerArgumentExpression(nameof(get))] string name = ""
    ) =>
        new(RuleFact.NoneWhenAbsent(NameOf(name), form.Description), form, get, with)
        {
            IsForConstructor = isForConstructor,
        };

    /// <summary>A fact of the question that does not stand in the struct itself.</summary>
    public static Fact<TFacts> Elsewhere(RuleFact description) => new FactElsewhere<TFacts>(description);

    /// <summary>The name of the property that a lambda reads, or a name that is given.</summary>
    private static string NameOf(string lambda) => Words.CamelCase(lambda.Substring(lambda.LastIndexOf('.') + 1));
}

/// <summary>One fact of a rule, with the type of its value, which is null where the fact is not given.</summary>
internal sealed class Fact<TFacts, TValue>(
    RuleFact description,
    FactForm<TValue> form,
    Func<TFacts, TValue> get,
    Func<TFacts, TValue, TFacts> with
) : Fact<TFacts>(description)
    where TFacts : struct
{
    /// <summary>The same fact, which is not given beside another: the facts themselves guard that.</summary>
    public Fact<TFacts, TValue> InPlaceOf(string other) =>
        new(Description, form, get, with)
        {
            CanBeMissing = CanBeMissing,
            IsForConstructor = IsForConstructor,
            NotBeside = other,
        };

    /// <inheritdoc/>
    public override FactBounds? Bounds => form.Bounds;

    /// <inheritdoc/>
    public override string? Pattern => form.Pattern;

    /// <inheritdoc/>
    public override void Ask(IFactSource source) => _ = From(source);

    /// <summary>The value that a source has; null where it has none and need not have one.</summary>
    public TValue From(IFactSource source)
    {
        if (Description.Requirement is FactRequirement.Required)
        {
            source.Require(Description.Name);
        }

        return form.Read(source, Description.Name);
    }

    /// <inheritdoc/>
    public override bool IsGiven(in TFacts facts) => get(facts) is not null;

    /// <inheritdoc/>
    public override TFacts Take(in TFacts facts, IFactSource source) =>
        From(source) is { } value ? with(facts, value) : facts;

    /// <inheritdoc/>
    public override void Give(in TFacts facts, IFactSink sink)
    {
        if (get(facts) is { } value)
        {
            form.Write(sink, Description.Name, value);
        }
    }

    /// <inheritdoc/>
    public override TFacts TakeFrom(in TFacts others, in TFacts facts) =>
        get(others) is { } value ? with(facts, value) : facts;

    /// <inheritdoc/>
    public override IEnumerable<OtherFact<TFacts>> Others(TFacts facts, Boundaries boundaries)
    {
        var present = get(facts);
        foreach (var value in form.Others(boundaries, present))
        {
            if (!EqualityComparer<TValue>.Default.Equals(value, present))
            {
                yield return new(changed => with(changed, value), sink => Give(value, sink));
            }
        }
    }

    private void Give(TValue value, IFactSink sink)
    {
        if (value is null)
        {
            sink.None(Description.Name);
        }
        else
        {
            form.Write(sink, Description.Name, value);
        }
    }
}

/// <summary>A fact of the question that stands outside the facts struct, where its rule looks after it.</summary>
internal sealed class FactElsewhere<TFacts>(RuleFact description) : Fact<TFacts>(description)
    where TFacts : struct
{
    /// <inheritdoc/>
    public override void Ask(IFactSource source) { }

    /// <inheritdoc/>
    public override bool IsGiven(in TFacts facts) => true;

    /// <inheritdoc/>
    public override TFacts Take(in TFacts facts, IFactSource source) => facts;

    /// <inheritdoc/>
    public override void Give(in TFacts facts, IFactSink sink) { }

    /// <inheritdoc/>
    public override TFacts TakeFrom(in TFacts others, in TFacts facts) => facts;

    /// <inheritdoc/>
    public override IEnumerable<OtherFact<TFacts>> Others(TFacts facts, Boundaries boundaries) => [];
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Decides questions in JSON, one object a question, and writes the answers in JSON.</summary>
public static class DecisionJson
{
    internal static readonly Utf8Names QuestionFields = new(["id", "rule", "policy", "facts"]);

    /// <summary>How answers are written: on one line, and letters outside ASCII as they are.</summary>
    public static JsonWriterOptions WriterOptions { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads one question and decides it under the built-in policy that it names.</summary>
    /// <param name="utf8Json">
    /// The question: <c>{"id": …, "rule": "…", "policy": "…", "facts": {…}}</c> in UTF-8, with or
    /// without a byte order mark.
    /// </param>
    /// <returns>The decision, or the error; bad input is never an exception.</returns>
    public static QuestionAnswer Decide(ReadOnlyMemory<byte> utf8Json) => Decide(utf8Json, KnownPolicies.BuiltIn);

    /// <summary>Reads one question and decides it under the policy that it names.</summary>
    /// <param name="utf8Json">
    /// The question: <c>{"id": …, "rule": "…", "policy": "…", "facts": {…}}</c> in UTF-8, with or
    /// without a byte order mark.
    /// </param>
    /// <param name="policies">The policies that it may name.</param>
    /// <returns>The decision, or the error; bad input is never an exception.</returns>
    /// <exception cref="ArgumentNullException">The policies are missing.</exception>
    public static QuestionAnswer Decide(ReadOnlyMemory<byte> utf8Json, KnownPolicies policies)
    {
        _ = policies ?? throw new ArgumentNullException(nameof(policies));
        var text = StrictJson.WithoutMark(utf8Json);
        JsonDocument document;
        try
        {
            document = StrictJson.Document(text, allowDuplicates: true); // each object is checked where it is read
        }
        catch (Exception e) when (StrictJson.IsInvalid(e))
        {
            return new QuestionAnswer(id: null, NoJson(e, text.Span));
        }

        using (document)
        {
            JsonElement? id = null;
            try
            {
                id = IdOf(document.RootElement);
                return new QuestionAnswer(id, Decide(document.RootElement, policies));
            }
            catch (QuestionException exception)
            {
                return DuplicateIn(text) is { } twice
                    ? new QuestionAnswer(id: null, twice)
                    : new QuestionAnswer(id, exception.Error);
            }
        }
    }

    /// <summary>Writes a decision as one JSON object, as it stands in the answer to a question.</summary>
    /// <param name="writer">The writer, best made with <see cref="WriterOptions"/>.</param>
    /// <param name="decision">The decision, made by a rule in C# or in JSON.</param>
    /// <param name="explain">The language of the explanation; null for none.</param>
    /// <exception cref="ArgumentNullException">The writer or the decision is missing.</exception>
    /// <exception cref="InvalidOperationException">It is the default value of its type, which is no decision.</exception>
    public static void Write(Utf8JsonWriter writer, IDecision decision, Language? explain = null)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = decision ?? throw new ArgumentNullException(nameof(decision));
        _ = decision.Rule;
        writer.WriteStartObject();
        DecisionWriter.WriteFields(writer, decision, explain);
        writer.WriteEndObject();
    }

    /// <summary>Writes the answer to a question as one JSON object.</summary>
    /// <param name="writer">The writer, best made with <see cref="WriterOptions"/>.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="line">The number of the line on which the question stood, from 1; it is written with an error.</param>
    /// <param name="explain">The language of the explanation; null for none.</param>
    /// <param name="whatIf">Whether what would change the decision is written with it, as <c>changes</c>.</param>
    /// <exception cref="ArgumentNullException">The writer or the answer is missing.</exception>
    public static void Write(
        Utf8JsonWriter writer,
        QuestionAnswer answer,
        long line,
        Language? explain = null,
        bool whatIf = false
    )
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = answer ?? throw new ArgumentNullException(nameof(answer));
        writer.WriteStartObject();
        if (answer.Id is { } id)
        {
            writer.WritePropertyName("id");
            id.WriteTo(writer);
        }

        if (answer.Decision is { } decision)
        {
            DecisionWriter.WriteFields(writer, decision, explain);
            if (whatIf)
            {
                DecisionWriter.WriteChanges(writer, answer.WhatWouldChangeIt(), explain);
            }
        }
        else if (answer.Error is { } error)
        {
            WriteError(writer, error, line);
        }

        writer.WriteEndObject();
    }

    /// <summary>The answer to a line that could not even be read as a question.</summary>
    /// <param name="code">The kind of error.</param>
    /// <param name="message">What is wrong and what is allowed, in English.</param>
    /// <returns>An answer with this error, without identifier or place.</returns>
    /// <exception cref="ArgumentNullException">The message is missing.</exception>
    public static QuestionAnswer Unreadable(ReadingErrorCode code, string message) =>
        new(id: null, new ReadingError(code, Path: null, message ?? throw new ArgumentNullException(nameof(message))));

    /// <summary>
    /// Decides a question that stands within another, under the policy of that other, above which national law stands.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="path">Where it stands, such as <c>facts.original</c>.</param>
    /// <param name="policy">The policy of the question around it.</param>
    internal static IDecision DecideOriginal(JsonElement question, string path, Policy policy)
    {
        var fields = new FieldReader(question, path, QuestionFields);
        var (rule, binding) = RuleOf(fields);
        string[] allowed = rule.IsStatutory ? [policy.Key, BuiltInPolicies.National.Key] : [policy.Key];
        if (fields.Text("policy") is { } key && !allowed.Contains(key, StringComparer.Ordinal))
        {
            throw new QuestionException(
                BuiltInPolicies.Find(key) is null ? ReadingErrorCode.UnknownPolicy : ReadingErrorCode.InvalidValue,
                fields.PathOf("policy"),
                $"must be the policy of the question around it: {string.Join(" or ", allowed)}"
            );
        }

        return Decide(fields, binding, policy).Decision;
    }

    private static DecidedQuestion Decide(JsonElement line, KnownPolicies policies)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            throw new QuestionException(TextErrors.NoObject("question"));
        }

        var question = new FieldReader(line, "", QuestionFields);
        var (rule, binding) = RuleOf(question);
        return Decide(question, binding, PolicyOf(question, rule, policies));
    }

    private static DecidedQuestion Decide(FieldReader question, Binding binding, Policy policy)
    {
        var facts = new FieldReader(question.Raw("facts") ?? default, question.PathOf("facts"), binding.Names);
        try
        {
            return binding.Decide(policy, facts);
        }
        catch (InvalidValueException refusal)
        {
            throw facts.Refused(refusal);
        }
    }

    private static (Rule Rule, Binding Binding) RuleOf(FieldReader question)
    {
        if (question.Required("rule").TryReadWord(Bound.Keys, out var place))
        {
            return (RuleCatalogue.All[place], Bound.Bindings[place]);
        }

        var key = question.RequiredText("rule");
        throw new QuestionException(
            ReadingErrorCode.UnknownRule,
            question.PathOf("rule"),
            $"there is no rule '{Shown.Of(key)}'; {NearNames.Told(key, RuleCatalogue.All.Select(rule => rule.Key))}"
                + $"the rules are {string.Join(", ", RuleCatalogue.All)}"
        );
    }

    /// <summary>Of policies that are named together the one that governs the day on which is judged, where the rule has one.</summary>
    private static Policy PolicyOf(FieldReader question, Rule rule, KnownPolicies policies)
    {
        var key = question.RequiredText("policy");
        if (!policies.Histories.IsEmpty && policies.Histories.TryGetValue(key, out var history))
        {
            return
                rule.Facts.Any(fact => string.Equals(fact.Name, "on", StringComparison.Ordinal))
                && question.Raw("facts") is { ValueKind: JsonValueKind.Object } facts
                && facts.TryGetProperty("on", out var day)
                && day.ValueKind == JsonValueKind.String
                && NodaTime.Text.LocalDatePattern.Iso.Parse(day.GetString()!).TryGetValue(default, out var on)
                && on >= DateBounds.Earliest
                && on <= DateBounds.Latest
                ? history.On(on).Policy
                : throw new QuestionException(
                    ReadingErrorCode.InvalidValue,
                    question.PathOf("policy"),
                    $"must be one of {history} where no day ('on') is judged that tells which governs it"
                );
        }

        return policies.Find(key)
            ?? throw new QuestionException(
                ReadingErrorCode.UnknownPolicy,
                question.PathOf("policy"),
                $"there is no policy '{Shown.Of(key)}'; {policies.Near(key)}the policies are {policies.Keys}"
            );
    }

    /// <summary>The identifier that a question gives; it outlives the text, so that its fields are checked here.</summary>
    private static JsonElement? IdOf(JsonElement question)
    {
        if (
            question.ValueKind != JsonValueKind.Object
            || !question.TryGetProperty("id"u8, out var given)
            || given.ValueKind == JsonValueKind.Null
        )
        {
            return null;
        }

        var id = given.Clone();
        return
            given.ValueKind is JsonValueKind.Object or JsonValueKind.Array
            && DuplicateIn(JsonMarshal.GetRawUtf8Value(given).ToArray()) is { } error
            ? throw new QuestionException(error)
            : id;
    }

    /// <summary>A field that is given twice is the error before any other; null where none is.</summary>
    private static ReadingError? DuplicateIn(ReadOnlyMemory<byte> utf8Json)
    {
        try
        {
            _ = StrictJson.Parse(utf8Json);
            return null;
        }
        catch (JsonException e)
        {
            return NoJson(e, utf8Json.Span);
        }
    }

    private static ReadingError NoJson(Exception exception, ReadOnlySpan<byte> text) =>
        TextErrors.Of(exception, text, "question") with
        {
            Line = null, // that of its own among many is not known here
        };

    private static void WriteError(Utf8JsonWriter writer, ReadingError error, long line)
    {
        writer.WriteNumber("line", line);
        writer.WritePropertyName("error"u8);
        writer.WriteError(error);
    }

    /// <summary>The rules in the order of the catalogue: made once something is decided.</summary>
    private static class Bound
    {
        public static readonly Utf8Names Keys = new([.. RuleCatalogue.All.Select(rule => rule.Key)]);

        public static readonly ImmutableArray<Binding> Bindings =
        [
            .. RuleCatalogue.All.Select(rule => RuleBindings.All[rule.Key]),
        ];
    }
}

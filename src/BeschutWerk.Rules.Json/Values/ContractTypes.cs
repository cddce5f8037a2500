using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BeschutWerk.Rules.Json;

/// <summary>The types that have a form in the contract. Each converter is made once it is asked for.</summary>
internal sealed partial class ContractTypes
{
    private static readonly Lazy<ContractTypes> Everything = new(MakeEverything);

    private readonly Dictionary<Type, Func<JsonConverter>> converters = [];

    private ContractTypes() { }

    /// <summary>All but those that depend on which policies can be named.</summary>
    public static ContractTypes All => Everything.Value;

    /// <summary>What gives the converter of a type; null where it has no form.</summary>
    public Func<JsonConverter>? Find(Type type) => converters.TryGetValue(type, out var make) ? make : null;

    /// <summary>The types that depend on which policies can be named.</summary>
    public static ContractTypes Of(KnownPolicies policies)
    {
        var types = new ContractTypes();
        types.Add(
            JsonForms.Of(
                (value, _) => ReadPolicy(policies, value),
                (writer, policy) => WritePolicy(policies, writer, policy)
            )
        );
        types.Add(
            JsonForms.Of(
                (value, _) => ValueOf(CaseJson.Read(BytesOf(value), policies)),
                (writer, file) => WriteCase(policies, writer, file)
            )
        );
        return types;
    }

    /// <summary>Adds the facts of a rule, its outcome, and its decision, also one that departs from it.</summary>
    private void AddRule<TFacts, TOutcome>(FactRows<TFacts> rows)
        where TFacts : struct
        where TOutcome : struct
    {
        converters[typeof(TFacts)] = () => new ContractConverter<TFacts>(FactsForm(rows));
        if (default(TOutcome) is IOutcome)
        {
            AddOutcome<TOutcome>();
        }

        AddOutcome<Departure<TOutcome>>();
        AddDecision<TOutcome>();
        AddDecision<Departure<TOutcome>>();
    }

    private static ContractTypes MakeEverything()
    {
        var types = new ContractTypes();
        types.AddWords();
        types.AddValues();
        var rules = new OfRules(types);
        RuleBindings.Each(ref rules);
        types.AddOutcomes();
        types.AddCases();
        return types;
    }

    private void Add<T>(JsonForm<T> form) => converters[typeof(T)] = () => new ContractConverter<T>(form);

    /// <summary>Adds what is written and not read back.</summary>
    private void AddWritten<T>(Action<Utf8JsonWriter, T> write, string remedy) =>
        Add(
            JsonForms.Of(
                (_, _) => throw new NotSupportedException($"{typeof(T)} is written and not read back: {remedy}."),
                write
            )
        );

    private void AddDecision<T>()
        where T : struct =>
        AddWritten<Decision<T>>((writer, decision) => DecisionJson.Write(writer, decision), DecideAgain);

    /// <summary>The fields of an object, each of which must be known.</summary>
    private static FieldReader FieldsOf(JsonElement value, string name, Utf8Names names) =>
        value.ValueKind is JsonValueKind.Object
            ? new FieldReader(value, name, names)
            : throw Wrong(FieldError.Invalid(name, "must be an object", value));

    private static QuestionException Wrong(FieldError error) =>
        new(ReadingErrorCode.InvalidValue, error.Field, error.Message);

    private static Action<Utf8JsonWriter, T> AsObject<T>(Action<Utf8JsonWriter, T> writeFields) =>
        (writer, value) =>
        {
            writer.WriteStartObject();
            writeFields(writer, value);
            writer.WriteEndObject();
        };

    private static JsonForm<TFacts> FactsForm<TFacts>(FactRows<TFacts> rows)
        where TFacts : struct
    {
        // what a question asks besides the facts, such as the decision that is departed from, is no part of them
        var own = rows.All.Where(row => row is not FactElsewhere<TFacts>).Select(row => row.Description.Name);
        return Object(rows.From, Write, new([.. own]));

        void Write(Utf8JsonWriter writer, TFacts facts)
        {
            if (rows.All.FirstOrDefault(MustBeGiven) is { } required)
            {
                Refuse(facts.Equals(default(TFacts)), required.Description.Name);
            }

            rows.Give(facts, new FactWriter(writer));
        }
    }

    private static bool MustBeGiven<TFacts>(Fact<TFacts> row)
        where TFacts : struct =>
        row.Description.Requirement is FactRequirement.Required && row is not FactElsewhere<TFacts>;

    /// <summary>A default value of facts that cannot do without some fact says nothing.</summary>
    private static void Refuse(bool isDefault, string required)
    {
        if (isDefault)
        {
            throw new InvalidValueException(required, "must be given", "a default value");
        }
    }

    private static Policy ReadPolicy(KnownPolicies policies, JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.String)
        {
            return ValueOf(PolicyJson.Read(BytesOf(value)));
        }

        var key = value.GetString()!;
        return policies.Find(key)
            ?? throw new QuestionException(
                ReadingErrorCode.UnknownPolicy,
                path: null,
                $"there is no policy '{Shown.Of(key)}'; the policies are {policies.Keys}"
            );
    }

    /// <summary>By its key where that names it; else as a policy file, unless such a file cannot hold it.</summary>
    private static void WritePolicy(KnownPolicies policies, Utf8JsonWriter writer, Policy policy)
    {
        if (policy.Equals(policies.Find(policy.Key)))
        {
            writer.WriteStringValue(policy.Key);
            return;
        }

        using var file = new MemoryStream();
        using (var inner = new Utf8JsonWriter(file, DecisionJson.WriterOptions))
        {
            PolicyJson.Write(inner, policy);
        }

        if (!policy.Equals(PolicyJson.Read(file.ToArray()).Value))
        {
            throw new InvalidValueException(
                nameof(policy),
                "must be one that a policy file can hold, or be given to AddBeschutWerkRules",
                policy.Key
            );
        }

        PolicyJson.Write(writer, policy);
    }

    /// <summary>A case names its policy, so only that of a policy which can be named is read back as it was.</summary>
    private static void WriteCase(KnownPolicies policies, Utf8JsonWriter writer, CaseFile file)
    {
        if (!file.Policy.Equals(policies.Find(file.Policy.Key)))
        {
            throw new InvalidValueException(
                nameof(file),
                "must be under a policy that was given to AddBeschutWerkRules",
                file.Policy.Key
            );
        }

        CaseJson.Write(writer, file);
    }

    private static T ValueOf<T>(Reading<T> reading)
        where T : class => reading.Value ?? throw new ReadingException(reading.Errors);

    private static byte[] BytesOf(JsonElement value) => System.Text.Encoding.UTF8.GetBytes(value.GetRawText());

    private readonly struct OfRules(ContractTypes types) : IRules
    {
        public void Add<TFacts, TOutcome>(string key, FactRows<TFacts> rows, DecideQuestion decide)
            where TFacts : struct
            where TOutcome : struct => types.AddRule<TFacts, TOutcome>(rows);
    }
}

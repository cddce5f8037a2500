using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>Every public type in the serializer of System.Text.Json: it keeps what it holds, or it refuses.</summary>
public sealed class SerializedTypesTests
{
    private static readonly JsonSerializerOptions Contract = new JsonSerializerOptions().AddBeschutWerkRules(
        CasePolicies.Known
    );

    /// <summary>What is made by a rule or in a review from what it does not hold itself.</summary>
    private static readonly string[] WrittenOnly =
    [
        "AdviceTermOutcome",
        "AgendaRow",
        "CaseAmount",
        "CaseBreach",
        "CaseComparison",
        "CaseDeparture",
        "CaseRank",
        "CaseRemark",
        "CaseReview",
        "CaseTerm",
        "Decision<>",
        "Departure",
        "Departure<>",
        "FactThatMatters",
        "Finding",
        "Findings",
        "IndicationTermOutcome",
        "NationalStatutes",
        "NextStep",
        "Obstacle",
        "PlacementExtensionOutcome",
        "PlacementRenewalOutcome",
        "PlacementStartOutcome",
        "PolicyComparison",
        "PossibleChange",
        "SubsidyTermOutcome",
        "WaitingListNextOutcome",
    ];

    /// <summary>What stands in the contract only within something else, such as a provision in its policy.</summary>
    private static readonly string[] WithoutForm =
    [
        "BreachComparison",
        "CaseChange<>",
        "CaseError",
        "CaseEventDescription",
        "CaseFact<>",
        "CaseTermDerivation",
        "DecisionChange",
        "Enumerator",
        "EquatedDaysDecree",
        "FactComparison",
        "LawOnDay",
        "NormDescription",
        "NotRegulatedReason",
        "OutcomeValue",
        "OwnWord",
        "OwnWordCollection",
        "PhaseTransition",
        "PolicyHistory",
        "PolicyHistoryEntry",
        "PolicyValidity",
        "PositionSetting",
        "Provision",
        "ProvisionCollection",
        "RuleAnswer",
        "RuleComparison",
        "RuleFact",
        "RuleTransition",
        "StatutoryProvision",
        "StepComparison",
        "SuspendedTerm",
        "TermComparison",
    ];

    [Fact]
    public void There_are_values_of_every_public_type() =>
        EveryPublicType
            .Types.Where(type => !EveryPublicType.Values.ContainsKey(type))
            .Select(type => type.Name)
            .Should()
            .BeEmpty();

    [Fact]
    public void Without_the_contract_every_type_is_refused_with_the_remedy()
    {
        var plain = new JsonSerializerOptions();
        foreach (var type in EveryPublicType.Types.Concat(EveryPublicType.Values.Keys).Append(typeof(IDecision)))
        {
            var write = () =>
                JsonSerializer.Serialize(EveryPublicType.Values.GetValueOrDefault(type)?.First(), type, plain);
            var read = () => JsonSerializer.Deserialize("{}", type, plain);
            write.Should().Throw<NotSupportedException>("{0}", type).WithMessage("*AddBeschutWerkRules()*");
            read.Should().Throw<NotSupportedException>("{0}", type).WithMessage("*AddBeschutWerkRules()*");
        }
    }

    /// <summary>Otherwise a type could be refused for one of its parts only, and a value without that part would pass.</summary>
    [Fact]
    public void Every_type_says_itself_that_it_is_refused_without_the_contract() =>
        EveryPublicType
            .Types.Where(type =>
                type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType
                != typeof(ContractJsonConverter)
            )
            .Select(type => type.Name)
            .Should()
            .BeEmpty();

    [Fact]
    public void With_the_contract_every_value_reads_back_equal_or_its_type_refuses()
    {
        var (refused, writtenOnly) = (new SortedSet<string>(), new SortedSet<string>());
        foreach (var (type, values) in EveryPublicType.Values)
        {
            foreach (var value in values)
            {
                if (value is Policy or CaseFile && CannotBeNamed(value))
                {
                    continue;
                }

                if (Try(() => JsonSerializer.Serialize(value, type, Contract)) is not { } json)
                {
                    refused.Add(NameOf(type));
                    break;
                }

                if (
                    Try(() => JsonSerializer.Deserialize(json, type, Contract) ?? default(LastAssessment))
                    is not { } read
                )
                {
                    writtenOnly.Add(NameOf(type));
                    break;
                }

                read.Should().Be(value, "{0} was written as {1}", type, json);
            }
        }

        writtenOnly.Should().BeEquivalentTo(WrittenOnly);
        refused.Should().BeEquivalentTo(WithoutForm);

        static T? Try<T>(Func<T> make)
            where T : class
        {
            try
            {
                return make();
            }
            catch (NotSupportedException)
            {
                return null;
            }
        }

        static bool CannotBeNamed(object value)
        {
            var write = () => JsonSerializer.Serialize(value, Contract);
            var isNamed = CasePolicies.Known.All.Contains((value as CaseFile)?.Policy ?? (Policy)value);
            if (!isNamed && value is CaseFile)
            {
                write.Should().Throw<InvalidValueException>();
            }

            return !isNamed && (value is CaseFile || ((Policy)value).Key == "national");
        }

        static string NameOf(Type type) => type.IsGenericType ? type.Name.Split('`')[0] + "<>" : type.Name;
    }
}

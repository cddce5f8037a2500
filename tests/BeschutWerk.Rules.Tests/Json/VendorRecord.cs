using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace BeschutWerk.Rules.Tests;

/// <summary>What a vendor keeps of a person's case, with types of the rules in every way in which they can stand.</summary>
public sealed record VendorRecord
{
    public string Reference { get; init; } = "";

    public LocalDate ReceivedOn { get; init; }

    public LocalDate? AnsweredOn { get; init; }

    public WageValue WageValue { get; init; }

    public HoursPerWeek? Hours { get; init; }

    public EuroAmount? Cost { get; init; }

    public Workplace? Workplace { get; init; }

    public SuitableInstruments Instruments { get; init; }

    public LastAssessment LastAssessed { get; init; }

    public SubsidyFacts Facts { get; init; }

    public WaitingList Waiting { get; init; }

    public SubsidyOutcome? Outcome { get; init; }

    public Citation? Place { get; init; }

    public Policy? Policy { get; init; }

    public CaseFile? Case { get; init; }

    public HoursPerWeek[] Contracts { get; init; } = [];

    public ImmutableArray<CaseEvent> Events { get; init; } = [];

    public IDictionary<LocalDate, WageValue> Measured { get; init; } = new Dictionary<LocalDate, WageValue>();

    public IDictionary<Norm, FindingResult> Weighed { get; init; } = new Dictionary<Norm, FindingResult>();

    public IDictionary<Percentage, HoursPerWeek?> Scale { get; init; } = new Dictionary<Percentage, HoursPerWeek?>();
}

/// <summary>What a vendor answers: an open decision is a whole document too.</summary>
public sealed record VendorAnswer(
    string Reference,
    Decision<SubsidyOutcome> Decision,
    IDecision Same,
    CaseReview? Review
);

#if !NETSTANDARD2_0_BUILD
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(VendorRecord))]
[JsonSerializable(typeof(VendorAnswer))]
internal sealed partial class VendorContext : JsonSerializerContext;
#endif

namespace BeschutWerk.Rules.Samples.Web;

/// <summary>A case and the day on which it is reviewed.</summary>
public sealed record ReviewRequest(CaseFile Case, LocalDate On);

namespace BeschutWerk.Rules.Testing;

/// <summary>A norm of a policy, with what the tests have seen of it.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no norm, and no report holds it.</remarks>
/// <param name="Policy">The key of the policy.</param>
/// <param name="Regulation">The title of its text.</param>
/// <param name="Norm">The norm.</param>
/// <param name="Place">Where it stands, in the short form, such as <c>art. 5 lid 3</c>.</param>
/// <param name="IsDecided">Whether a question decides it; a norm that only refers to another text counts for nothing.</param>
/// <param name="Met">How often it was met, 0 or more.</param>
/// <param name="Unmet">How often it was unmet, 0 or more.</param>
/// <param name="Unknown">How often it was unknown, 0 or more.</param>
/// <param name="NotApplicable">How often it was weighed and not at issue, 0 or more.</param>
public readonly record struct CoveredNorm(
    string Policy,
    string Regulation,
    Norm Norm,
    string Place,
    bool IsDecided,
    int Met,
    int Unmet,
    int Unknown,
    int NotApplicable
)
{
    private static readonly string[] Narrower = [" lid ", " aanhef", " onder ", " al. "];

    /// <summary>Whether a test has seen it met or unmet.</summary>
    public bool IsCovered => Met > 0 || Unmet > 0;

    /// <summary>The article, or other unit, in which it stands; what explains an article goes with it.</summary>
    public string Article
    {
        get
        {
            var place = Place ?? "";
            var end = Narrower
                .Select(word => place.IndexOf(word, StringComparison.Ordinal))
                .Where(at => at >= 0)
                .DefaultIfEmpty(place.Length)
                .Min();
            const string Note = "toelichting ";
            var start = place.StartsWith(Note, StringComparison.Ordinal) ? Note.Length : 0;
            return place.Substring(start, end - start);
        }
    }

    /// <summary>Place, norm and counts, in the invariant culture.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Place} {Norm}: met {Met}, unmet {Unmet}, unknown {Unknown}, not applicable {NotApplicable}"
        );

    internal CoveredNorm And(CoveredNorm other) =>
        this with
        {
            Met = Met + other.Met,
            Unmet = Unmet + other.Unmet,
            Unknown = Unknown + other.Unknown,
            NotApplicable = NotApplicable + other.NotApplicable,
        };
}

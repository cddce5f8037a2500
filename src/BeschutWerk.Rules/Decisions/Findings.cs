using System.Collections;

namespace BeschutWerk.Rules;

/// <summary>The norms that a decision weighed, in the order of the article.</summary>
/// <remarks>
/// An immutable view that takes no memory of its own. Equal when the policy, the rule and every result are equal; the
/// default value is empty.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct Findings : IReadOnlyList<Finding>
{
    private readonly Policy? policy;
    private readonly Rule? rule;
    private readonly uint results;

    internal Findings(Policy policy, Rule rule, uint results)
    {
        this.policy = policy;
        this.rule = rule;
        this.results = results;
    }

    /// <summary>The number of norms weighed.</summary>
    public int Count => rule?.Norms.Length ?? 0;

    /// <summary>The finding at a place, from 0.</summary>
    /// <param name="index">0 up to, not including, <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Finding this[int index]
    {
        get
        {
            if (index < 0 || index >= Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            var norm = rule!.Norms[index];
            return policy!.Governing(norm) is { } provision
                ? new Finding(provision.Norm, provision.Citation, ResultAt(index))
                : new Finding(norm, Citation: null, ResultAt(index));
        }
    }

    /// <summary>
    /// What weighing a norm gave; not applicable for a norm that the rule does not weigh, or in whose place national law
    /// stands: <see cref="Norm.StatutorySubsidyCap"/> can stand in that of <see cref="Norm.SubsidyCap"/>.
    /// </summary>
    /// <param name="norm">The norm.</param>
    public FindingResult Of(Norm norm)
    {
        foreach (var finding in this)
        {
            if (finding.Norm == norm)
            {
                return finding.Result;
            }
        }

        return FindingResult.NotApplicable;
    }

    /// <summary>Goes through the findings in the order of the article, without allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The findings, separated by semicolons.</summary>
    public override string ToString() => Count == 0 ? "(no findings)" : string.Join("; ", this);

    /// <summary>The places of a norm of the rule, as bits; none where the rule does not weigh it.</summary>
    internal uint PlacesOf(Norm? norm)
    {
        var places = 0u;
        for (var i = 0; norm is not null && i < Count; i++)
        {
            places |= rule!.Norms[i] == norm ? 1u << i : 0;
        }

        return places;
    }

    /// <summary>The places of the norms that came out so, as bits.</summary>
    internal uint PlacesWith(FindingResult result)
    {
        var places = 0u;
        for (var i = 0; i < Count; i++)
        {
            places |= ResultAt(i) == result ? 1u << i : 0;
        }

        return places;
    }

    private FindingResult ResultAt(int index) => (FindingResult)((results >> (2 * index)) & 3);

    /// <summary>Goes through findings.</summary>
    [JsonConverter(typeof(ContractJsonConverter))]
    public record struct Enumerator : IEnumerator<Finding>
    {
        private readonly Findings findings;
        private int index;

        internal Enumerator(Findings findings)
        {
            this.findings = findings;
            index = -1;
        }

        /// <summary>The finding at which the enumerator stands.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It stands before the first finding or after the last.</exception>
        public readonly Finding Current => findings[index];

        readonly object IEnumerator.Current => Current;

        /// <summary>The finding at which it stands, or that it stands at none.</summary>
        public override readonly string ToString() =>
            index >= 0 && index < findings.Count ? Current.ToString() : "(at no finding)";

        /// <summary>Goes to the next finding.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++index < findings.Count;

        /// <summary>Goes back to before the first finding.</summary>
        public void Reset() => index = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose() { }
    }
}

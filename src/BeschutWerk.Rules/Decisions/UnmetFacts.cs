using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// Which facts of a norm of several conditions are not as it asks. A fact is one of them where the norm is not met whatever
/// its other facts are: so they are left out, and the question is put again.
/// </summary>
internal sealed class UnmetFacts<TFacts>
    where TFacts : struct
{
    private readonly FactRows<TFacts> rows = RowsOfFacts.Of<TFacts>();
    private readonly Func<TFacts, IDecision> decide;
    private readonly Norm norm;

    private UnmetFacts(Norm norm, Func<TFacts, IDecision> decide) => (this.norm, this.decide) = (norm, decide);

    /// <summary>
    /// The names of those facts, in the order of the question: of alternatives all of them; where no fact mends it, the day of
    /// judging; none where several facts together are not as the norm asks.
    /// </summary>
    /// <param name="norm">A norm that is not met.</param>
    /// <param name="facts">The facts by which it is not.</param>
    /// <param name="decide">The question.</param>
    public static ImmutableArray<string> Of(Norm norm, TFacts facts, Func<TFacts, IDecision> decide) =>
        new UnmetFacts<TFacts>(norm, decide).In(facts);

    private ImmutableArray<string> In(TFacts facts)
    {
        var asked = rows.All.Where(row => row.IsGiven(facts) && row.Description.Norm == norm).ToList();
        var boundaries = Boundaries.Of(rows, facts, decide(facts));
        var others = rows.All.Where(row => !row.CanBeMissing && !row.Description.IsDayOfJudging).ToList();

        // a reason that is not stated: with one the norm would be met, so that nothing else is wrong
        if (others.Find(row => !row.IsGiven(facts) && Mended(row, facts, IsNotUnmet) is not null) is { } absent)
        {
            return [absent.Description.Name];
        }

        var names = ImmutableArray.CreateBuilder<string>();
        var all = facts;
        if (IsUnmet(Without(asked, facts)))
        {
            // a length or a day, which cannot be left out, or a reason that lacks beside what else is wrong
            var wrong = others
                .Select(row => (row.Description.Name, By: Mended(row, Without(asked, facts), IsNotUnmet)))
                .FirstOrDefault(mended => mended.By is not null);
            if (wrong.By is not { } mended)
            {
                return HeldByItself;
            }

            names.Add(wrong.Name);
            all = mended.With(facts);
        }

        var alone = asked.Where(row => IsUnmet(Without(asked.Where(other => other != row), all))).ToList();
        if (alone.Count == 0 && names.Count == 0)
        {
            alone = asked.FindAll(row => Mended(row, all, IsMet) is not null); // alternatives, or what a pair asks of one
        }

        names.AddRange(alone.Select(row => row.Description.Name));
        return names.ToImmutable();

        OtherFact<TFacts>? Mended(Fact<TFacts> row, TFacts so, Predicate<TFacts> isMended) =>
            row.Others(so, boundaries)
                .Where(other => IsMendedBy(other, so, isMended))
                .Select(other => (OtherFact<TFacts>?)other)
                .FirstOrDefault();
    }

    /// <summary>What no other value mends: the day of judging, or that the rule departed from is one of national law.</summary>
    private ImmutableArray<string> HeldByItself =>
        norm is Norm.Hardship
            ? ["fixedByStatute"]
            : [.. rows.Descriptions.Where(fact => fact.IsDayOfJudging).Select(fact => fact.Name)];

    private TFacts Without(IEnumerable<Fact<TFacts>> left, TFacts facts) =>
        left.Aggregate(facts, (so, row) => rows.MadeAgain(so, except: row));

    /// <summary>Whether another value mends it; one that the facts refuse mends nothing.</summary>
    private bool IsMendedBy(OtherFact<TFacts> other, TFacts facts, Predicate<TFacts> isMended)
    {
        try
        {
            return isMended(rows.MadeAgain(other.With(facts)));
        }
        catch (InvalidValueException)
        {
            return false;
        }
    }

    private bool IsMet(TFacts facts) => decide(facts).Findings.Of(norm) is FindingResult.Met;

    private bool IsNotUnmet(TFacts facts) => !IsUnmet(facts);

    private bool IsUnmet(TFacts facts) => decide(facts).Findings.Of(norm) is FindingResult.Unmet;
}

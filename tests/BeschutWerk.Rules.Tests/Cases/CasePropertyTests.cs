using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>What holds of every review.</summary>
public sealed class CasePropertyTests
{
    [Property(Arbitrary = [typeof(CaseGenerator)], MaxTest = 300)]
    public void What_happens_after_the_day_never_changes_the_review(CaseFile file, LocalDate day, int seed)
    {
        var review = CaseRules.Review(file, day);
        review.Should().Be(CaseRules.Review(file.UpTo(day), day));
        review.GetHashCode().Should().Be(CaseRules.Review(file.UpTo(day), day).GetHashCode());

        var random = new Random(seed);
        var later = file;
        var after = file.Events.IsEmpty ? day : LocalDate.Max(day, file.Events[^1].On);
        if (CaseGenerator.TryAdd(ref later, CaseGenerator.Next(file, after.PlusDays(1), random)))
        {
            CaseRules.Review(later, day).Should().Be(review);
        }
    }

    [Property(Arbitrary = [typeof(CaseGenerator)], MaxTest = 300)]
    public void The_order_of_events_of_different_days_does_not_matter(CaseFile file, LocalDate day, int seed)
    {
        var random = new Random(seed);
        var shuffled = file.Events.GroupBy(item => item.On).OrderBy(_ => random.Next()).SelectMany(group => group);
        var other = new CaseFile(file.Key, file.Policy, shuffled, file.Known, file.PublishedOn);
        other.Should().Be(file);
        CaseRules.Review(other, day).Should().Be(CaseRules.Review(file, day));
    }

    [Property(Arbitrary = [typeof(CaseGenerator)], MaxTest = 400)]
    public void No_next_step_is_a_breach_when_it_is_taken_in_time(CaseFile file, int seed)
    {
        var random = new Random(seed);
        var from = file.Events.IsEmpty ? new LocalDate(2025, 1, 1) : file.Events[^1].On;
        var day = from.PlusDays(random.Next(0, 300));
        var review = CaseRules.Review(file, day);
        foreach (var step in review.NextSteps.Where(step => step.RecordedBy is not null && !(step.By < day)))
        {
            foreach (var taken in new[] { day, step.By ?? day })
            {
                var longer = file;
                var happened = Taking(step, review, file, taken);
                CaseGenerator.TryAdd(ref longer, happened).Should().BeTrue("{0} is offered as a step", happened);
                var caused = CaseRules
                    .Review(longer, taken)
                    .Breaches.Except(CaseRules.Review(file, taken).Breaches)
                    .Where(breach => !IsOfFacilityGrantedBefore(breach, happened));
                caused.Should().BeEmpty("{0} was taken on {1} in {2}", step, taken, string.Join("; ", file.Events));
            }
        }
    }

    [Property(Arbitrary = [typeof(CaseGenerator)], MaxTest = 60)]
    public void Day_by_day_no_last_day_moves_without_an_event(CaseFile file)
    {
        if (file.Events.IsEmpty)
        {
            return;
        }

        var previous = CaseRules.Review(file, file.Events[0].On);
        var end = file.Events[^1].On.PlusDays(400);
        for (var day = previous.On.PlusDays(1); day <= end; day = day.PlusDays(1))
        {
            var review = CaseRules.Review(file, day);
            if (file.Events.All(item => item.On != day))
            {
                foreach (var term in review.Terms)
                {
                    var before = previous.Terms.Where(t =>
                        t.Name == term.Name && t.Derivation.Event == term.Derivation.Event
                    );
                    before.Any(t => t.LastDay == term.LastDay).Should().Be(before.Any(), "{0} on {1}", term, day);
                }
            }

            previous = review;
        }
    }

    [Property(Arbitrary = [typeof(CaseGenerator)], MaxTest = 300)]
    public void Every_part_cites_its_policy_and_what_is_bound_is_no_power(CaseFile file, LocalDate day)
    {
        var review = CaseRules.Review(file, day);
        var title = file.Policy.Regulation;
        var national = BuiltInPolicies.National;
        review.Terms.Should().NotContain(term => term.Citation.Regulation != title && !national.Regulates(term.Norm));
        review
            .NextSteps.Should()
            .NotContain(step => step.Citation.Regulation != title && !national.Regulates(step.Norm));
        review
            .Breaches.Should()
            .NotContain(breach => breach.Citation.Regulation != title && !national.Regulates(breach.Norm));
        review.Breaches.Should().NotContain(breach => breach.On > day);
        review.Departures.Should().NotContain(departure => !(departure.Citation.Regulation == title));
        review.Breaches.Should().NotContain(breach => !(breach.By == null || breach.By.Value.Value > 0));
        review.Breaches.Should().BeInAscendingOrder(breach => breach.On);
        review.Terms.Should().BeInAscendingOrder(term => term.Name);
        review.Decisions.Select(decision => RuleCatalogue.All.IndexOf(decision.Rule)).Should().BeInAscendingOrder();
        review
            .Decisions.Should()
            .NotContain(decision => !decision.Policy.Equals(file.Policy) && !decision.Rule.IsStatutory);
        review
            .NextSteps.Where(step => step.Force is Force.Bound)
            .Should()
            .NotContain(step => NormTable.Of(step.Norm).Force == Force.Discretionary);
        review
            .FactsThatMatter.Select(fact => fact.Fact)
            .Should()
            .Equal(review.Decisions.SelectMany(decision => decision.MissingFacts));
        review.FactsThatMatter.Should().NotContain(fact => !(fact.Norm != default(Norm)));
        foreach (var language in Enum.GetValues<Language>())
        {
            review.Explain(language).Should().NotContain("zzz-told").And.Be(review.Explain(language));
        }
    }

    [Property(Arbitrary = [typeof(CaseGenerator)], MaxTest = 200)]
    public void A_policy_that_regulates_less_is_reviewed_without_guessing(CaseFile file, LocalDate day, int seed)
    {
        var norms = Enum.GetValues<Norm>();
        var norm = norms[new Random(seed).Next(norms.Length)];
        foreach (var policy in new[] { Without(norm), BuiltInPolicies.Maastricht2024 })
        {
            var publishedOn = policy.Regulates(Norm.EntryIntoForce) ? file.PublishedOn : null;
            if (!CaseFile.TryCreate(file.Key, policy, file.Events, file.Known, publishedOn, null, out var other, out _))
            {
                continue; // a trajectory of which no term is known does not end by it
            }

            var review = CaseRules.Review(other!, day);
            review.Terms.Should().NotContain(term => !policy.Regulates(term.Norm) && term.Norm != Norm.UwvAdviceTerm);
            review
                .NextSteps.Should()
                .NotContain(step => !policy.Regulates(step.Norm) && step.Norm != Norm.UwvAdviceTerm);
            review
                .Breaches.Should()
                .NotContain(breach => !policy.Regulates(breach.Norm) && breach.Norm != Norm.UwvAdviceTerm);
            review.Departures.Should().NotContain(departure => !policy.Regulates(departure.Norm));
            review.Explain(Language.Dutch).Should().NotBeNullOrWhiteSpace();
        }
    }

    /// <summary>A facility granted before a trajectory is judged when it starts: the breach is the facility's.</summary>
    private static bool IsOfFacilityGrantedBefore(CaseBreach breach, CaseEvent taken) =>
        breach.What is CaseBreachKind.FacilityOutsideTrajectory
        && taken.Type is CaseEventType.TrajectoryStarted or CaseEventType.TrajectoryRenewed;

    /// <summary>The event that records a step, taken as the review has it.</summary>
    private static CaseEvent Taking(NextStep step, CaseReview review, CaseFile file, LocalDate day)
    {
        var type = step.RecordedBy!.Value;
        var advice = file.Events.LastOrDefault(item =>
            item.Type is CaseEventType.AdviceReceived or CaseEventType.NewAdviceReceived
        );
        var answer = file.Events.LastOrDefault(item =>
            item.Type is CaseEventType.InformationReceived && item.Facts.AdviceBelongs is not null
        );
        var room = review.Terms.FirstOrDefault(term => term.Name == CaseTermName.ExtensionRoom);
        var share = review
            .Decisions.OfType<Decision<SubsidyOutcome>>()
            .Where(decision => decision.IsDetermined)
            .Select(decision => decision.Outcome.SubsidisedShare)
            .FirstOrDefault();
        var says =
            answer is not null && advice is not null && answer.On >= advice.On ? answer.Facts.AdviceBelongs
            : advice?.Type is CaseEventType.AdviceReceived ? advice.Facts.AdviceBelongs
            : advice?.Facts.Belongs;
        return new CaseEvent(
            type,
            day,
            type switch
            {
                CaseEventType.AdviceRequested => new() { RequestedBy = Requester.College },
                CaseEventType.IndicationDecided => new() { Belongs = says ?? true },
                CaseEventType.NewAdviceReceived => new() { Belongs = true },
                CaseEventType.TrajectoryExtended => new() { Months = 1, Ground = ExtensionGround.NewWorkplace },
                CaseEventType.TrajectoryRenewed => new() { Months = 6 },
                CaseEventType.FacilityGranted => new() { FacilityFirstDay = day, FacilityLastDay = day },
                CaseEventType.WageValueDetermined => new() { WageValue = WageValue.FromPercent(40) },
                CaseEventType.EmploymentStarted => new() { Contract = ContractKind.Temporary },
                CaseEventType.ContractRenewed => new() { Contract = ContractKind.Permanent },
                CaseEventType.SubsidyDecided => new() { Outcome = SubsidyResult.Grant, SubsidisedPercent = share },
                CaseEventType.MisconductSupportOffered => new() { PreventsRepetition = true, ImprovesChances = true },
                _ => CaseFacts.None,
            }
        );
    }
}

using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>What holds of every review.</summary>
[Properties(Replay = "20190903,20190911")] // the same cases in every run; another seed tries others
public sealed class CasePropertyTests
{
    /// <summary>What shows only because something was not done by a day, and may still be done on that day.</summary>
    private static readonly CaseBreachKind[] Omissions =
    [
        CaseBreachKind.AdviceLate,
        CaseBreachKind.DecisionLate,
        CaseBreachKind.PermanentContractWithheld,
        CaseBreachKind.WageValueLate,
        CaseBreachKind.SubsidyDecisionLate,
    ];

    /// <summary>What a later extension of the trajectory can cover.</summary>
    private static readonly CaseBreachKind[] CoveredByExtension =
    [
        CaseBreachKind.ContinuedPastEnd,
        CaseBreachKind.ExtensionWithheld,
        CaseBreachKind.FacilityOutsideTrajectory,
    ];

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 300)]
    public void What_happens_after_the_day_never_changes_the_review(CaseOnDay item)
    {
        var days = item.File.Events.Select(happened => happened.On).Append(item.Day).Distinct();
        foreach (var day in days)
        {
            var upTo = CaseRules.Review(item.File.UpTo(day), day);
            CaseRules.Review(item.File, day).Should().Be(upTo, "of {0}", item with { Day = day });
        }
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 300)]
    public void The_order_of_events_of_different_days_does_not_matter(CaseOnDay item)
    {
        var days = item.File.Events.GroupBy(happened => happened.On).ToArray();
        var orders = Enumerable
            .Range(0, days.Length)
            .Select(first => days[first..].Concat(days[..first]))
            .Append(days.Reverse());
        foreach (var order in orders)
        {
            var other = item.File.With(order.SelectMany(day => day));
            other.Should().Be(item.File);
            CaseRules.Review(other!, item.Day).Should().Be(item.Review);
        }
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 300)]
    public void The_same_case_always_has_the_same_review(CaseOnDay item)
    {
        var other = new CaseOnDay(item.File.With([.. item.File.Events])!, item.Day);
        other.Review.Should().Be(item.Review);
        other.Review.GetHashCode().Should().Be(item.Review.GetHashCode());
        JsonOf(other.Review).Should().Be(JsonOf(item.Review));
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 300)]
    public void What_has_a_first_and_a_last_day_has_them_in_this_order(CaseOnDay item)
    {
        item.Review.Terms.Should().NotContain(term => term.LastDay < term.FirstDay);
        foreach (var decision in item.Review.Decisions)
        {
            var days = decision
                .Values.Where(value => value.Value is LocalDate)
                .ToLookup(v => v.Name, v => (LocalDate)v.Value);
            days["lastDay"].Should().NotContain(last => days["firstDay"].Any(first => last < first), "{0}", decision);
        }
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 300)]
    public void A_file_that_can_be_can_be_event_by_event(CaseFile file)
    {
        for (var count = 0; count <= file.Events.Length; count++)
        {
            file.With(file.Events.Take(count)).Should().NotBeNull("{0} events can be", count);
        }
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 500)]
    public void A_breach_never_disappears_by_a_later_event(CaseOnDay item)
    {
        for (var i = 0; i < item.File.Events.Length; i++)
        {
            var happened = item.File.Events[i];
            var before = item with { File = item.File.With(item.File.Events.Take(i))!, Day = happened.On };
            var after = before with { File = item.File.With(item.File.Events.Take(i + 1))! };
            Gone(before, after)
                .Where(breach => !IsLifted(breach, happened, after.Review))
                .Should()
                .BeEmpty("it stood there before {0} in {1}", happened, after);
        }
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 300)]
    public void A_breach_never_disappears_by_the_days_that_pass(CaseOnDay item)
    {
        foreach (var day in item.File.Events.Select(happened => happened.On).Where(day => day <= item.Day).Distinct())
        {
            var before = item with { File = item.File.UpTo(day), Day = day };
            Gone(before, before with { Day = item.Day })
                .Should()
                .BeEmpty("it stood there on {0} in {1}", Guard.Iso(day), before with { Day = item.Day });
        }
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 500)]
    public void Every_next_step_can_be_recorded_on_the_day(CaseOnDay item)
    {
        var file = item.File.UpTo(item.Day);
        foreach (var step in item.Review.NextSteps)
        {
            if (step.RecordedBy is { } type)
            {
                var least = CaseFactGenerator.Least(CaseEventTable.Of(type), item.Day);
                file.Plus(new CaseEvent(type, item.Day, least)).Should().NotBeNull("{0} is a step in {1}", step, item);
            }
        }
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 400)]
    public void No_next_step_is_a_breach_when_it_is_taken_in_time(CaseOnDay item)
    {
        var (file, day) = (item.File.UpTo(item.Day), item.Day);
        var review = item.Review;
        foreach (var step in review.NextSteps.Where(step => step.RecordedBy is not null && !IsLate(step)))
        {
            foreach (var taken in new[] { day, step.By ?? day })
            {
                var happened = Taking(step, review, file, taken);
                var longer = file.Plus(happened);
                longer.Should().NotBeNull("{0} is offered as a step", happened);
                var before = CaseRules.Review(file, taken).Breaches;
                var caused = CaseRules
                    .Review(longer!, taken)
                    .Breaches.Where(breach =>
                        !before.Any(one =>
                            one.What == breach.What && (one.On == breach.On || Omissions.Contains(one.What))
                        )
                    )
                    .Where(breach => !IsOfFacilityGrantedBefore(breach, happened) && !IsOfKnownHours(breach, file));
                caused.Should().BeEmpty("{0} was taken on {1} in {2}", step, taken, item);
            }
        }

        // a power has no day that has passed; what is bound with it has
        bool IsLate(NextStep step) => review.NextSteps.Any(one => one.RecordedBy == step.RecordedBy && one.By < day);
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 60)]
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

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 300)]
    public void Every_part_cites_its_policy_and_what_is_bound_is_no_power(CaseOnDay item)
    {
        var (file, day) = (item.File, item.Day);
        var review = item.Review;
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
        review.Breaches.Should().NotContain(breach => !(breach.Extent == null || breach.Extent.Value.Value > 0));
        review.Breaches.Should().BeInAscendingOrder(breach => breach.On);
        review.Terms.Should().BeInAscendingOrder(term => term.Name);
        review.Decisions.Select(PlaceOf).Should().BeInAscendingOrder();
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
            .StartWith(
                review.Decisions.SelectMany(decision => decision.MissingFacts.Select(fact => fact)),
                "what acts and steps hang on comes after it"
            );
        review.FactsThatMatter.Should().NotContain(fact => !(fact.Norm != default(Norm)));
        foreach (var language in Enum.GetValues<Language>())
        {
            review.Explain(language).Should().NotContain("zzz-told").And.Be(review.Explain(language));
        }
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 200)]
    public void A_policy_that_regulates_less_is_reviewed_without_guessing(CaseOnDay item, Norm norm)
    {
        var (file, day) = (item.File, item.Day);
        foreach (var policy in new[] { Without(norm), BuiltInPolicies.Maastricht2024 })
        {
            var publishedOn = policy.Regulates(Norm.EntryIntoForce) ? file.PublishedOn : null;
            if (!CaseFile.TryCreate(file.Key, policy, file.Events, file.Known, publishedOn, null, out var other, out _))
            {
                continue; // a trajectory of which no term is known does not end by it
            }

            var review = CaseRules.Review(other!, day);
            review.Terms.Should().NotContain(term => !policy.Regulates(term.Norm) && !IsNational(term.Norm));
            review.NextSteps.Should().NotContain(step => !policy.Regulates(step.Norm) && !IsNational(step.Norm));
            review.Breaches.Should().NotContain(breach => !policy.Regulates(breach.Norm) && !IsNational(breach.Norm));
            review.Departures.Should().NotContain(departure => !policy.Regulates(departure.Norm));
            review.Explain(Language.Dutch).Should().NotBeNullOrWhiteSpace();
        }
    }

    private static bool IsNational(Norm norm) => BuiltInPolicies.National.Regulates(norm);

    /// <summary>The place of a decision in a review: whether the policy is in force, the instrument, then by article.</summary>
    private static int PlaceOf(IDecision decision) =>
        decision.Rule.Key switch
        {
            "policy.inForce" => -2,
            "instrument.choose" => -1,
            "statute.offer" => RuleCatalogue.All.IndexOf(RuleCatalogue.Find("waitingList.place")!),
            "subsidy.term" => RuleCatalogue.All.IndexOf(RuleCatalogue.Find("subsidy.decide")!),
            _ => RuleCatalogue.All.IndexOf(decision.Rule),
        };

    /// <summary>A review in JSON.</summary>
    private static string JsonOf(CaseReview review)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ReviewJson.Write(writer, review, Language.Dutch);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>
    /// The breaches of a review that a later one has no more. What is late stands on the day on which it is done in the
    /// end, and what is late from this day on can still be done in time.
    /// </summary>
    private static IEnumerable<CaseBreach> Gone(CaseOnDay before, CaseOnDay after)
    {
        var later = after.Review.Breaches.Select(KindOf).ToList();
        return before.Review.Breaches.Where(breach =>
            !later.Remove(KindOf(breach)) && !(breach.On == before.Day && Omissions.Contains(breach.What))
        );

        static (CaseBreachKind, Norm, LocalDate?) KindOf(CaseBreach breach) =>
            (breach.What, breach.Norm, Omissions.Contains(breach.What) ? null : breach.On);
    }

    /// <summary>By the hardship clause, by an extension that covers it, or by a new trajectory in place of that.</summary>
    private static bool IsLifted(CaseBreach breach, CaseEvent happened, CaseReview after) =>
        happened is { Type: CaseEventType.ConductAssessed, Facts.ForMisconduct: false }
        || after.Departures.Any(departure => departure.InsteadOf == breach.What)
        || happened.Type switch
        {
            CaseEventType.TrajectoryExtended => CoveredByExtension.Contains(breach.What),
            CaseEventType.TrajectoryRenewed => breach.What is CaseBreachKind.ExtensionWithheld,
            _ => false,
        };

    /// <summary>Hours that are known without a date are those of any work that begins.</summary>
    private static bool IsOfKnownHours(CaseBreach breach, CaseFile file) =>
        breach.What is CaseBreachKind.HoursNotPermitted && (file.Known.Hours ?? file.Known.FullTimeHours) is not null;

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
                CaseEventType.TrajectoryRenewed => new() { Months = file.Policy.TermOf(Norm.NewTrajectory).Amount },
                CaseEventType.FacilityGranted => new() { FacilityFirstDay = day, FacilityLastDay = day },
                CaseEventType.WageValueDetermined => new() { WageValue = WageValue.FromPercent(40) },
                CaseEventType.EmploymentStarted => new() { Contract = ContractKind.Temporary },
                CaseEventType.ContractRenewed => new() { Contract = ContractKind.Permanent },
                CaseEventType.SubsidyDecided => new() { Outcome = SubsidyResult.Grant, SubsidisedPercent = share },
                CaseEventType.MisconductSupportOffered => new() { PreventsRepetition = true, ImprovesChances = true },
                CaseEventType.ConductAssessed => new() { ForMisconduct = true },
                _ => CaseFacts.None,
            }
        );
    }
}

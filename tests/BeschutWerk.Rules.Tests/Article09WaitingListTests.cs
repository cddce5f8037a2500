using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Article 9 lid 2 with article 11 lid 1 and 2: who on the waiting list is next; and who is responsible meanwhile.
/// </summary>
public sealed class Article09WaitingListTests
{
    private static readonly LocalDate On = new(2026, 1, 15);

    [Fact]
    public void The_earlier_indication_goes_first_unless_the_work_does_not_match()
    {
        var next = Next(
            Entry("A", "2024-03-01", matches: false),
            Entry("B", "2024-05-01", matches: true),
            Entry("C", "2024-05-01", matches: true)
        );
        next.ShouldRestOn(Norm.WaitingListPriority, "art. 9 lid 2");
        next.Outcome.Result.Should().Be(WaitingListNextResult.Candidate);
        next.Outcome.Candidate.Should().Be("B");
        next.Outcome.PassedOver.Should().Equal(new PassedOver("A", PassedOverReason.NoMatch));
        next.Outcome.TiedWith!.Value.Should().Equal("C");
        next.Outcome.Ranking.Should().Equal("A", "B", "C");
        next.Outcome.UnknownMatch.Should().BeEmpty();
        next.Caveats.Should().Be(Caveats.EntriesTie);
        next.Findings.Select(f => (f.Norm, f.Citation!.Value.ToShortString(), f.Result))
            .Should()
            .Equal(
                (Norm.WaitingListPriority, "art. 9 lid 2", FindingResult.Met),
                (Norm.MisconductPeriod, "art. 11 lid 1", FindingResult.NotApplicable),
                (Norm.MisconductRank, "art. 11 lid 2", FindingResult.NotApplicable)
            );
    }

    [Fact]
    public void After_dismissal_for_misconduct_the_rank_is_that_of_the_dismissal()
    {
        var next = Next(
            Entry("D", "2019-01-01", matches: true, dismissedOn: "2025-06-01"),
            Entry("E", "2024-01-01", matches: true)
        );
        next.ShouldRestOn(Norm.WaitingListPriority, "art. 9 lid 2");
        next.Outcome.Candidate.Should().Be("E");
        next.Outcome.Ranking.Should().Equal("E", "D");
        next.Outcome.PassedOver.Should().BeEmpty();
        next.Outcome.TiedWith!.Value.Should().BeEmpty();
        next.Findings.Of(Norm.MisconductRank).Should().Be(FindingResult.Met);
        next.Findings.Of(Norm.MisconductPeriod).Should().Be(FindingResult.Met);
        next.Caveats.Should().Be(Caveats.None);
    }

    [Fact]
    public void A_dismissal_before_a_newer_indication_ranks_earlier_than_that_indication() =>
        Next(
            Entry("A", "2024-01-01", matches: true),
            Entry("B", "2025-01-01", matches: true, dismissedOn: "2023-06-01")
        )
            .Outcome.Ranking.Should()
            .Equal("B", "A");

    [Theory]
    // six months after 15 July 2025 end on 15 January 2026, and the day after it is over
    [InlineData("2025-07-15", true)]
    [InlineData("2025-07-14", false)]
    public void Within_the_six_months_after_misconduct_a_person_is_passed_over_and_keeps_the_place(
        string dismissedOn,
        bool isPassedOver
    )
    {
        var next = Next(
            Entry("M", "2020-01-01", matches: true, dismissedOn: dismissedOn),
            Entry("Z", "2025-12-01", matches: true)
        );
        next.ShouldRestOn(Norm.WaitingListPriority, "art. 9 lid 2");
        next.Outcome.Candidate.Should().Be(isPassedOver ? "Z" : "M");
        next.Outcome.Ranking.Should().Equal("M", "Z");
        next.Outcome.PassedOver.Should()
            .Equal(isPassedOver ? [new PassedOver("M", PassedOverReason.MisconductPeriod)] : []);
        next.Findings.Of(Norm.MisconductPeriod).Should().Be(isPassedOver ? FindingResult.Unmet : FindingResult.Met);
        next.Caveats.Should().Be(isPassedOver ? Caveats.RankKeptMeanwhile : Caveats.None);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Within_the_period_it_does_not_matter_whether_the_work_matches(bool? matches)
    {
        var next = Next(
            Entry("M", "2020-01-01", matches, dismissedOn: "2025-10-01"),
            Entry("Z", "2025-12-01", matches: true)
        );
        next.ShouldRestOn(Norm.WaitingListPriority, "art. 9 lid 2");
        next.Outcome.Candidate.Should().Be("Z");
        next.Outcome.PassedOver.Should().Equal(new PassedOver("M", PassedOverReason.MisconductPeriod));
    }

    [Fact]
    public void Where_nobody_matches_it_is_nobody_and_everyone_is_passed_over()
    {
        var next = Next(
            Entry("B", "2025-01-01", matches: false),
            Entry("A", "2024-01-01", matches: false),
            Entry("M", "2020-01-01", matches: true, dismissedOn: "2025-12-01")
        );
        next.ShouldRestOn(Norm.WaitingListPriority, "art. 9 lid 2");
        next.Outcome.Result.Should().Be(WaitingListNextResult.Nobody);
        next.Outcome.Candidate.Should().BeNull();
        next.Outcome.PassedOver.Should()
            .Equal(
                new PassedOver("A", PassedOverReason.NoMatch),
                new PassedOver("B", PassedOverReason.NoMatch),
                new PassedOver("M", PassedOverReason.MisconductPeriod)
            );
        next.Outcome.TiedWith.Should().BeNull();
        next.Outcome.Ranking.Should().Equal("A", "B", "M");
        next.Findings.Of(Norm.WaitingListPriority).Should().Be(FindingResult.Unmet);
    }

    [Fact]
    public void On_an_empty_list_it_is_nobody()
    {
        var next = Next();
        next.ShouldRestOn(Norm.WaitingListPriority, "art. 9 lid 2");
        next.Outcome.Result.Should().Be(WaitingListNextResult.Nobody);
        next.Outcome.Ranking.Should().BeEmpty();
        next.Outcome.PassedOver.Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_match_before_the_first_match_lacks_facts_and_is_named()
    {
        var list = List(
            Entry("B", "2024-05-01", matches: true),
            Entry("A", "2024-03-01", matches: null),
            Entry("C", "2025-05-01", matches: null)
        );
        var next = WaitingListRules.Next(NuenenPolicy, new WaitingListFacts(On, list));
        next.ShouldLack([Norm.WaitingListPriority], "matches");
        WaitingListRules.UnknownMatches(NuenenPolicy, new WaitingListFacts(On, list)).Should().Equal("A");
        ((IDecision)next)
            .Values.Select(value => value.ToString())
            .Should()
            .Equal("ranking: [A, B, C]", "unknownMatch: [A]");

        Next(Entry("A", "2024-03-01", matches: null), Entry("B", "2024-02-01", matches: null))
            .ShouldLack([Norm.WaitingListPriority], "matches");
    }

    [Fact]
    public void Of_equal_ranks_only_an_unknown_match_registered_earlier_lacks_facts()
    {
        Next(Entry("A", "2024-03-01", matches: null), Entry("B", "2024-03-01", matches: true))
            .ShouldLack([Norm.WaitingListPriority], "matches");

        var next = Next(Entry("B", "2024-03-01", matches: true), Entry("A", "2024-03-01", matches: null));
        next.ShouldRestOn(Norm.WaitingListPriority, "art. 9 lid 2");
        next.Outcome.Candidate.Should().Be("B");
        next.Outcome.TiedWith.Should().BeNull("it depends on whether the work matches A");
        next.Outcome.UnknownMatch.Should().Equal("A");
        next.Caveats.Should().Be(Caveats.EntriesTie);
    }

    [Fact]
    public void An_unknown_match_after_the_first_match_changes_nothing()
    {
        WaitingListEntry[] before = [Entry("A", "2024-03-01", matches: false), Entry("B", "2024-05-01", matches: true)];
        var known = Next([.. before, Entry("C", "2024-05-02", matches: false)]);
        var unknown = Next([.. before, Entry("C", "2024-05-02", matches: null)]);
        unknown.Should().Be(known);
        unknown.ShouldRestOn(Norm.WaitingListPriority, "art. 9 lid 2");
        WaitingListRules
            .UnknownMatches(NuenenPolicy, new WaitingListFacts(On, List([.. before, Entry("C", "2024-05-02")])))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Every_combination_of_matches_is_settled_exactly()
    {
        string[] keys = ["A", "B", "C", "D"];
        foreach (var known in Combinations(keys.Length))
        {
            var decision = Decide(known);
            var candidates = Completions(known).Select(m => Decide(m).Outcome.Candidate ?? "").Distinct().ToList();
            if (candidates.Count == 1)
            {
                decision.ShouldRestOn(Norm.WaitingListPriority, "art. 9 lid 2");
                (decision.Outcome.Candidate ?? "").Should().Be(candidates[0]);
                continue;
            }

            decision.ShouldLack([Norm.WaitingListPriority], "matches");
            var canChange = keys.Where((_, i) => known[i] is null && CanChange(known, i));
            WaitingListRules.UnknownMatches(NuenenPolicy, Facts(known)).Should().BeEquivalentTo(canChange);
        }
    }

    [Property(Arbitrary = [typeof(Lists)], MaxTest = 500)]
    public void The_answer_is_that_of_a_plain_reading_of_the_article(WaitingListEntry[] entries)
    {
        var ranked = entries.OrderBy(entry => entry.MisconductDismissalOn ?? entry.IndicatedOn).ToList();
        var next = Next(entries);
        var turn = ranked.FindIndex(entry => entry.Matches != false && !IsBarred(entry));
        if (turn >= 0 && ranked[turn].Matches is null)
        {
            next.ShouldLack([Norm.WaitingListPriority], "matches");
            return;
        }

        next.ShouldRestOn(Norm.WaitingListPriority, "art. 9 lid 2");
        next.Outcome.Candidate.Should().Be(turn < 0 ? null : ranked[turn].Key);
        next.Outcome.Ranking.Should().Equal(ranked.Select(entry => entry.Key));
        next.Outcome.PassedOver.Should()
            .Equal(
                ranked
                    .Take(turn < 0 ? ranked.Count : turn)
                    .Select(entry => new PassedOver(
                        entry.Key,
                        IsBarred(entry) ? PassedOverReason.MisconductPeriod : PassedOverReason.NoMatch
                    ))
            );
    }

    [Property(Arbitrary = [typeof(Lists)], MaxTest = 500)]
    public bool The_order_of_entries_with_different_dates_does_not_matter(WaitingListEntry[] entries, int seed)
    {
        var distinct = entries.DistinctBy(entry => entry.MisconductDismissalOn ?? entry.IndicatedOn).ToArray();
        var shuffled = distinct.OrderBy(entry => HashCode.Combine(seed, entry.Key)).ToArray();
        return Next(distinct) == Next(shuffled);
    }

    [Property(Arbitrary = [typeof(Lists)], MaxTest = 500)]
    public bool Nobody_who_matches_is_passed_over_for_someone_who_ranks_later(WaitingListEntry[] entries)
    {
        var byKey = entries.ToDictionary(entry => entry.Key);
        return !Next(entries).TryGetOutcome(out var outcome)
            || outcome.PassedOver.All(person => byKey[person.Key].Matches is false || IsBarred(byKey[person.Key]));
    }

    [Property(Arbitrary = [typeof(Lists)], MaxTest = 500)]
    public bool Removing_someone_who_does_not_match_changes_nothing(WaitingListEntry[] entries)
    {
        var all = Next(entries);
        return entries
            .Where(entry => entry.Matches is false)
            .All(removed =>
            {
                var without = Next([.. entries.Where(entry => entry != removed)]);
                return without.Status == all.Status
                    && (
                        !all.IsDetermined
                        || (
                            without.Outcome.Candidate == all.Outcome.Candidate
                            && (without.Outcome.TiedWith ?? []).SequenceEqual(all.Outcome.TiedWith ?? [])
                            && without.Outcome.Ranking.SequenceEqual(all.Outcome.Ranking.Remove(removed.Key))
                        )
                    );
            });
    }

    [Property(Arbitrary = [typeof(Lists)], MaxTest = 500)]
    public bool Whoever_is_tied_would_be_next_without_the_candidate(WaitingListEntry[] entries) =>
        !Next(entries).TryGetOutcome(out var outcome)
        || outcome.TiedWith is not { IsEmpty: false } tied
        || Next([.. entries.Where(entry => entry.Key != outcome.Candidate)]).Outcome.Candidate == tied[0];

    [Fact]
    public void A_council_can_set_another_order()
    {
        var policy = NuenenPolicy with { WaitingListOrder = GroupsFirst() };
        WaitingListEntry[] entries =
        [
            Entry("A", "2024-03-01", matches: true),
            Entry("B", "2024-06-01", matches: true) with
            {
                Groups = ["schoolLeaver"],
            },
            Entry("C", "2024-05-01", matches: true) with
            {
                Groups = ["benefit", "schoolLeaver"],
            },
            Entry("D", "2024-01-01", matches: true) with
            {
                Groups = ["benefit"],
            },
        ];
        var next = WaitingListRules.Next(policy, new WaitingListFacts(On, List(entries)));
        next.ShouldRestOn(Norm.WaitingListPriority, "art. 9 lid 2");
        next.Outcome.Candidate.Should().Be("C", "it is in both groups");
        next.Outcome.Ranking.Should().Equal("C", "B", "D", "A");
        policy.Should().NotBe(NuenenPolicy).And.Be(NuenenPolicy with { WaitingListOrder = GroupsFirst() });
        WaitingListRules
            .Next(NuenenPolicy, new WaitingListFacts(On, List(entries)))
            .Outcome.Ranking.Should()
            .Equal(["D", "A", "C", "B"], "Nuenen has no groups, and leaves them aside");
        NuenenPolicy.WaitingListOrder.Should().Be(WaitingListOrder.ByRankDate);
        var none = () => NuenenPolicy with { WaitingListOrder = null! };
        none.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("WaitingListOrder");
    }

    [Fact]
    public void A_group_that_the_order_does_not_know_is_refused_and_never_costs_a_person_the_place()
    {
        var policy = NuenenPolicy with { WaitingListOrder = GroupsFirst() };
        var facts = new WaitingListFacts(
            On,
            List(
                Entry("A", "2024-03-01", matches: true),
                Entry("B", "2024-06-01", matches: true) with
                {
                    Groups = ["schoolLeavr"],
                }
            )
        );
        Refused(() => WaitingListRules.Next(policy, facts), "entries[1].Groups");
        Refused(() => WaitingListRules.UnknownMatches(policy, facts), "entries[1].Groups");
    }

    [Fact]
    public void Where_the_text_says_that_the_registration_decides_nobody_ties()
    {
        WaitingListEntry[] entries =
        [
            Entry("A", "2024-05-01", matches: true),
            Entry("B", "2024-05-01", matches: true),
            Entry("C", "2024-03-01", matches: false),
        ];
        var order = new WaitingListOrder(WaitingListKey.IndicationDate, WaitingListKey.Registration);
        var next = WaitingListRules.Next(
            NuenenPolicy with
            {
                WaitingListOrder = order,
            },
            new WaitingListFacts(On, List(entries))
        );
        next.Outcome.Candidate.Should().Be("A");
        (next.Outcome.TiedWith ?? []).Should().BeEmpty();
        next.Caveats.Should().NotHaveFlag(Caveats.EntriesTie);
        Next(entries).Caveats.Should().HaveFlag(Caveats.EntriesTie);

        var byRegistration = WaitingListRules.Next(
            NuenenPolicy with
            {
                WaitingListOrder = new WaitingListOrder(WaitingListKey.Registration),
            },
            new WaitingListFacts(On, List(entries))
        );
        byRegistration.Outcome.Ranking.Should().Equal("A", "B", "C");
    }

    [Fact]
    public void As_many_groups_as_just_fill_a_rank_beside_a_date_are_ranked_as_fewer_are()
    {
        string[] groups = [.. Enumerable.Range(1, 12).Select(number => $"group-{number}")];
        var next = WaitingListRules.Next(
            NuenenPolicy with
            {
                WaitingListOrder = new([.. groups.Select(WaitingListKey.Group), WaitingListKey.RankDate]),
            },
            new WaitingListFacts(
                On,
                List(
                    Entry("in none", "2020-01-01", matches: true),
                    Entry("in the last", "2024-01-01", matches: true) with
                    {
                        Groups = [groups[^1]],
                    },
                    Entry("in the first", "2025-01-01", matches: true) with
                    {
                        Groups = [groups[0]],
                    }
                )
            )
        );
        next.Outcome.Ranking.Should().Equal("in the first", "in the last", "in none");
    }

    [Fact]
    public void Whoever_may_match_and_ranks_before_the_first_match_keeps_it_open_whoever_may_match_behind_it()
    {
        Next(
                Entry("earlier, unknown", "2024-01-01", matches: null),
                Entry("matches", "2024-05-01", matches: true),
                Entry("registered later, unknown", "2024-05-01", matches: null)
            )
            .ShouldLack([Norm.WaitingListPriority], "matches");
        Next(
                Entry("registered earlier, unknown", "2024-05-01", matches: null),
                Entry("matches", "2024-05-01", matches: true),
                Entry("registered later, unknown", "2024-05-01", matches: null)
            )
            .ShouldLack([Norm.WaitingListPriority], "matches");
        Next(
            Entry("matches", "2024-05-01", matches: true),
            Entry("registered later, unknown", "2024-05-01", matches: null)
        )
            .Outcome.Candidate.Should()
            .Be("matches");
    }

    [Fact]
    public void An_order_is_written_by_its_keys() =>
        new WaitingListOrder(WaitingListKey.Group("urgent"), WaitingListKey.RankDate)
            .ToString()
            .Should()
            .Be($"{WaitingListKey.Group("urgent")}, {WaitingListKey.RankDate}")
            .And.Contain("urgent");

    [Fact]
    public void The_fact_of_an_entry_is_one_of_the_list_of_entries() =>
        WaitingListRules
            .NextRule.Facts.Where(fact => fact.List is not null)
            .Should()
            .OnlyContain(fact => fact.List == "entries")
            .And.Contain(fact => fact.Name == "matches");

    [Property(Arbitrary = [typeof(Lists)], MaxTest = 500)]
    public bool Every_order_ranks_as_a_plain_sort_by_its_keys_does(WaitingListEntry[] entries, int choice, bool ranks)
    {
        var all = new[] { "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l" };
        var groups = all.Take(unchecked((uint)choice) % 13 is var n ? (int)n : 0).ToArray();
        var listed = entries
            .Select(
                (entry, i) =>
                    entry with
                    {
                        Groups = [.. groups.Where((_, g) => ((i * 31) + (g * 17) + choice) % 3 == 0)],
                    }
            )
            .ToArray();
        WaitingListKey[] dates = (choice & 3) switch
        {
            0 => [WaitingListKey.RankDate],
            1 => [WaitingListKey.IndicationDate, WaitingListKey.RankDate],
            2 => [WaitingListKey.RankDate, WaitingListKey.IndicationDate],
            _ => [WaitingListKey.IndicationDate],
        };
        var order = new WaitingListOrder([.. groups.Select(WaitingListKey.Group), .. dates]);
        var policy = (ranks ? NuenenPolicy : Without(Norm.MisconductRank)) with { WaitingListOrder = order };
        var sorted = listed.OrderBy(_ => 0);
        foreach (var group in groups)
        {
            sorted = sorted.ThenBy(entry => entry.Groups.Contains(group) ? 0 : 1);
        }

        foreach (var key in dates)
        {
            sorted = sorted.ThenBy(entry =>
                ranks && key == WaitingListKey.RankDate
                    ? entry.MisconductDismissalOn ?? entry.IndicatedOn
                    : entry.IndicatedOn
            );
        }

        var next = WaitingListRules.Next(policy, new WaitingListFacts(On, List(listed)));
        var known = next.IsDetermined
            ? next.Outcome.Ranking
            : (System.Collections.Immutable.ImmutableArray<string>)
                ((IDecision)next).Values.First(value => value.Name == "ranking").Value;
        return known.SequenceEqual(sorted.Select(entry => entry.Key));
    }

    [Fact]
    public void A_choice_of_the_college_leaves_no_tie()
    {
        var tied = Next(
            Entry("A", "2024-03-01", matches: true),
            Entry("B", "2024-03-01", matches: true),
            Entry("C", "2024-03-01", matches: true),
            Entry("D", "2024-03-01", matches: null)
        ).Outcome;
        tied.ToString().Should().Be("A");
        tied.TiedWith.Should().BeNull("it is unknown whether the work matches D");
        tied.UnknownMatch.Should().Equal("D");
        var chosen = tied.WithCandidate("B");
        chosen.Candidate.Should().Be("B");
        chosen.TiedWith!.Value.Should().BeEmpty();
        chosen.UnknownMatch.Should().BeEmpty();
        chosen.PassedOver.Should().Equal(new PassedOver("A", PassedOverReason.ChoiceOfCollege));
        Refused(() => tied.WithCandidate("E"), "key");
    }

    [Fact]
    public void Whether_the_work_matches_someone_who_may_not_be_offered_any_need_not_be_known()
    {
        WaitingListEntry[] entries =
        [
            Entry("A", "2019-01-01", matches: null, dismissedOn: "2025-12-01"),
            Entry("B", "2024-01-01", matches: false),
            Entry("C", "2024-02-01", matches: null),
            Entry("D", "2025-12-20", matches: true),
        ];
        var next = Next(entries);
        next.Status.Should().Be(DecisionStatus.FactsMissing);
        WaitingListRules.UnknownMatches(NuenenPolicy, new WaitingListFacts(On, List(entries))).Should().Equal("C");
        ((IDecision)next).Values.Select(value => value.Name).Should().Equal("ranking", "unknownMatch");
        IDecision tied = Next(Entry("A", "2024-01-01", matches: true), Entry("B", "2024-01-01", matches: null));
        tied.Values.Select(value => value.Name).Should().Equal("candidate", "passedOver", "ranking", "unknownMatch");
    }

    [Fact]
    public void Two_dates_rank_one_after_the_other_whatever_the_years()
    {
        var policy = NuenenPolicy with
        {
            WaitingListOrder = new(WaitingListKey.RankDate, WaitingListKey.IndicationDate),
        };
        WaitingListEntry[] entries =
        [
            Entry("A", "1950-01-01", matches: true, dismissedOn: "2020-01-05"),
            Entry("B", "2999-01-01", matches: true, dismissedOn: "2020-01-04"),
            Entry("C", "1940-01-01", matches: true, dismissedOn: "2020-01-05"),
            Entry("D", "2019-12-31", matches: true),
        ];
        WaitingListRules
            .Next(policy, new WaitingListFacts(Iso("2999-12-31"), List(entries)))
            .Outcome.Ranking.Should()
            .Equal("D", "B", "C", "A");
        var silent = policy with { Provisions = policy.Provisions.Without(Norm.MisconductRank) };
        WaitingListRules
            .Next(silent, new WaitingListFacts(Iso("2999-12-31"), List(entries)))
            .Outcome.Ranking.Should()
            .Equal("C", "A", "D", "B");
    }

    [Fact]
    public void By_registration_alone_no_date_ranks_under_any_policy()
    {
        foreach (var policy in new[] { NuenenPolicy, Without(Norm.MisconductRank) })
        {
            WaitingListRules
                .Next(
                    policy with
                    {
                        WaitingListOrder = new(WaitingListKey.Registration),
                    },
                    new WaitingListFacts(
                        On,
                        List(Entry("A", "2025-03-01", matches: true), Entry("B", "2024-03-01", matches: true))
                    )
                )
                .Outcome.Ranking.Should()
                .Equal("A", "B");
        }
    }

    [Fact]
    public void Only_an_order_by_registration_has_no_ties()
    {
        new WaitingListOrder(WaitingListKey.RankDate).HasTies.Should().BeTrue();
        new WaitingListOrder(WaitingListKey.RankDate, WaitingListKey.Registration).HasTies.Should().BeFalse();
    }

    [Fact]
    public void A_group_has_a_name_of_letters_digits_and_hyphens()
    {
        foreach (var name in new[] { "a", "z", "A", "Z", "0", "9", "-", new string('a', 64) })
        {
            WaitingListKey.Group(name).GroupName.Should().Be(name);
        }
    }

    [Fact]
    public void An_order_has_groups_before_dates_before_the_registration_each_once()
    {
        var group = WaitingListKey.Group("schoolLeaver");
        Refused(() => new WaitingListOrder(), "keys");
        Refused(() => new WaitingListOrder(default(WaitingListKey)), "keys");
        Refused(() => new WaitingListOrder(WaitingListKey.RankDate, group), "keys");
        Refused(() => new WaitingListOrder(WaitingListKey.Registration, WaitingListKey.RankDate), "keys");
        Refused(() => new WaitingListOrder(group, group), "keys");
        Refused(() => new WaitingListOrder(Enumerable.Range(0, 17).Select(i => WaitingListKey.Group($"g{i}"))), "keys");
        Refused(() => WaitingListKey.Group("school leaver"), "name");
        Refused(() => WaitingListKey.Group(""), "name");
        Refused(() => Entry("A", "2024-01-01") with { Groups = ["a b"] }, "Groups");
        new WaitingListOrder(Enumerable.Range(0, 16).Select(i => WaitingListKey.Group($"g{i}")))
            .Keys.Should()
            .HaveCount(16);
        new WaitingListOrder(WaitingListKey.RankDate).Should().Be(WaitingListOrder.ByRankDate);
        (Entry("A", "2024-01-01") with { Groups = ["b", "a", "b"] })
            .Should()
            .Be(Entry("A", "2024-01-01") with { Groups = ["a", "b"] });
    }

    [Fact]
    public void A_policy_without_the_rank_or_the_period_of_article_11_leaves_them_aside()
    {
        WaitingListEntry[] entries =
        [
            Entry("D", "2019-01-01", matches: true, dismissedOn: "2025-12-01"),
            Entry("E", "2024-01-01", matches: true),
        ];
        var facts = new WaitingListFacts(On, List(entries));
        var withoutRank = WaitingListRules.Next(Without(Norm.MisconductRank), facts);
        withoutRank.Outcome.Ranking.Should().Equal("D", "E");
        withoutRank.Outcome.Candidate.Should().Be("E", "the period still holds");
        withoutRank.Findings.Of(Norm.MisconductRank).Should().Be(FindingResult.NotApplicable);

        var withoutPeriod = WaitingListRules.Next(
            Without(Norm.MisconductPeriod),
            new WaitingListFacts(On, List(entries[0]))
        );
        withoutPeriod.Outcome.Candidate.Should().Be("D");
        withoutPeriod.Findings.Of(Norm.MisconductPeriod).Should().Be(FindingResult.NotApplicable);
        withoutPeriod.Caveats.Should().Be(Caveats.None);

        WaitingListRules.Next(Without(Norm.WaitingListPriority), facts).Status.Should().Be(DecisionStatus.NotRegulated);
        WaitingListRules.UnknownMatches(Without(Norm.WaitingListPriority), facts).Should().BeEmpty();
    }

    [Fact]
    public void Lists_are_equal_when_their_entries_are_and_in_the_same_order()
    {
        WaitingListEntry[] entries = [Entry("A", "2024-01-01", true), Entry("B", "2024-01-01", null, "2025-01-01")];
        var list = new WaitingList(entries);
        list.Should().Equal(entries);
        (list == new WaitingList(entries)).Should().BeTrue();
        list.GetHashCode().Should().Be(new WaitingList(entries).GetHashCode());
        (list == new WaitingList(entries.Reverse())).Should().BeFalse();
        (list == new WaitingList(entries[0], entries[1] with { Matches = true })).Should().BeFalse();
        (list == default).Should().BeFalse();
        (new WaitingList() == default).Should().BeTrue();
        default(WaitingList).Should().BeEmpty().And.Equal(WaitingList.Empty);
        default(WaitingList).ToString().Should().Be("none");
        list.ToString().Should().Be(string.Join(", ", entries));
        (entries[0] with { Groups = ["g"], Matches = false })
            .ToString()
            .Should()
            .Be("A (indicatedOn: 2024-01-01, groups: [g], matches: false)");
        list[1].Should().Be(entries[1]);
        var outside = () => list[2];
        outside.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_large_list_is_built_and_ranked_in_a_moment()
    {
        const int many = 200_000; // what is quadratic in this number does not end within the time of a test run
        var entries = Enumerable
            .Range(0, many)
            .Select(i => new WaitingListEntry($"P-{i}", new LocalDate(2026, 1, 1).PlusDays(-(i % 5000)))
            {
                Matches = i % 7 == 1,
            });

        var next = WaitingListRules.Next(NuenenPolicy, new WaitingListFacts(On, new WaitingList(entries)));
        next.Outcome.Candidate.Should().Be("P-4999");
        next.Outcome.Ranking.Should().HaveCount(many).And.StartWith("P-4999").And.EndWith("P-195000");
    }

    [Fact]
    public void Looking_for_the_next_candidate_allocates_nothing()
    {
        var facts = new WaitingListFacts(
            On,
            List([.. Enumerable.Range(0, 1000).Select(i => Entry($"P-{i}", "2024-01-01", i == 700))])
        );
        _ = WaitingListRules.Next(NuenenPolicy, facts).Outcome.Candidate;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var candidate = WaitingListRules.Next(NuenenPolicy, facts).Outcome.Candidate;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        allocated.Should().Be(0);
        candidate.Should().Be("P-700");
    }

    [Fact]
    public void Entries_that_cannot_be_are_refused_by_name()
    {
        Refused(() => new WaitingListEntry(" ", On), "key");
        Refused(() => new WaitingListEntry("A", default), "indicatedOn");
        Refused(
            () => Entry("A", "2024-01-01") with { MisconductDismissalOn = default(LocalDate) },
            "MisconductDismissalOn"
        );
        Refused(() => new WaitingList(Entry("A", "2024-01-01"), default), "entries[1]");
        Refused(() => new WaitingList(Entry("A", "2024-01-01"), Entry("A", "2024-02-01")), "entries[1].Key");
        Refused(() => new WaitingListFacts(default, WaitingList.Empty), "on");
        Refused(
            () => new WaitingListFacts(On, List(Entry("A", "2024-01-01"), Entry("B", "2026-01-16"))),
            "entries[1].IndicatedOn"
        );
        Refused(
            () => new WaitingListFacts(On, List(Entry("A", "2024-01-01", dismissedOn: "2026-01-16"))),
            "entries[0].MisconductDismissalOn"
        );
        new WaitingListFacts(On, List(Entry("A", "2026-01-15", dismissedOn: "2026-01-15")))
            .Entries.Count.Should()
            .Be(1);
        Refused(() => WaitingListRules.Next(NuenenPolicy, default), "facts");
        Refused(() => WaitingListRules.UnknownMatches(NuenenPolicy, default), "facts");
        var missing = () => new WaitingListEntry(null!, On);
        missing.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("key");
        var never = () => default(WaitingListEntry).Key;
        never.Should().Throw<InvalidOperationException>();
        default(WaitingListEntry).ToString().Should().Be("(no entry)");
        new WaitingListEntry("A", On, groups: ["garden", "kitchen"])
            .ToString()
            .Should()
            .Be("A (indicatedOn: 2026-01-15, groups: [garden, kitchen])");
    }

    [Fact]
    public void An_entry_without_a_key_is_refused_whatever_else_it_says()
    {
        var nobody = default(WaitingListEntry) with { Matches = true };
        Refused(() => new WaitingList(Entry("A", "2024-01-01"), nobody), "entries[1]");
    }

    [Theory]
    [InlineData("A\nGrondslag: artikel 9", "U+000A at place 1")]
    [InlineData("A\r", "U+000D at place 1")]
    [InlineData("\tA", "U+0009 at place 0")]
    [InlineData("A\0B", "U+0000 at place 1")]
    [InlineData("A\u0085B", "U+0085 at place 1")]
    [InlineData("AB\u2028C", "U+2028 at place 2")]
    [InlineData("AB\u2029C", "U+2029 at place 2")]
    public void A_key_cannot_forge_a_line_of_an_explanation(string key, string shown)
    {
        var make = () => new WaitingListEntry(key, On);
        var refusal = make.Should().Throw<InvalidValueException>().Which;
        refusal.ParamName.Should().Be("key");
        refusal.Requirement.Should().Be("must hold no line breaks or other control characters");
        refusal.Actual.Should().Be(shown);
        Answers
            .Of(
                "waitingList.next",
                $$"""{"on": "2026-01-15", "entries": [{"key": {{System.Text.Json.JsonSerializer.Serialize(key)}}, "indicatedOn": "2024-03-01"}]}"""
            )
            .ShouldBeRefused("invalidValue", "facts.entries[0].key");
    }

    [Fact]
    public void A_key_may_hold_spaces_and_letters_of_any_script() =>
        new WaitingListEntry("dossier 7 – é 信", On).Key.Should().Be("dossier 7 – é 信");

    [Fact]
    public void A_default_outcome_is_no_outcome_and_nobody_on_an_empty_list_is_one()
    {
        var outcome = default(WaitingListNextOutcome);
        outcome.Result.Should().Be(default(WaitingListNextResult));
        Next().Outcome.Result.Should().Be(WaitingListNextResult.Nobody);
        outcome.Ranking.Should().BeEmpty();
        outcome.PassedOver.Should().BeEmpty();
        outcome.UnknownMatch.Should().BeEmpty();
        outcome.TiedWith.Should().BeNull();
        outcome.Should().NotBe(Next().Outcome);
        outcome.ToString().Should().Be("(no outcome)");
        Next().Outcome.ToString().Should().Be("(nobody)");
    }

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 2000)]
    public bool The_first_event_whose_term_still_runs_is_found_exactly(LocalDate day, byte months)
    {
        var term = Term.FromMonths(months % 24 + 1);
        var first = term.FirstEventStillRunning(day);
        return term.LastDayAfter(first) >= day && term.LastDayAfter(first.PlusDays(-1)) < day;
    }

    [Theory]
    [InlineData(Benefit.Uwv)]
    [InlineData(Benefit.Wajong)]
    public void For_a_benefit_of_uwv_uwv_is_responsible_in_principle_and_no_trajectory_is_due(Benefit benefit)
    {
        var decision = Responsible(benefit);
        decision.ShouldRestOn(Norm.UwvBenefitOnWaitingList, "toelichting art. 9", Force.InPrinciple);
        decision.Outcome.Result.Should().Be(WaitingListResponsibilityResult.Uwv);
        decision.Outcome.TrajectoryDuty.Should().BeFalse();
    }

    [Theory]
    [InlineData(Benefit.Participatiewet)]
    [InlineData(Benefit.Other)]
    [InlineData(Benefit.None)]
    public void For_everyone_else_the_municipality_stays_responsible(Benefit benefit)
    {
        var decision = Responsible(benefit);
        decision.ShouldRestOn(Norm.WaitingListResponsibility, "toelichting art. 9");
        decision.Findings.Of(Norm.WaitingListResponsibility).Should().Be(FindingResult.Met);
        decision.Findings.Of(Norm.UwvBenefitOnWaitingList).Should().Be(FindingResult.Unmet);
        decision.Outcome.Result.Should().Be(WaitingListResponsibilityResult.Municipality);
        decision.Outcome.TrajectoryDuty.Should().BeNull();
    }

    [Fact]
    public void Who_is_responsible_is_settled_exactly()
    {
        UnknownFacts
            .AreHandledExactly([FactValues.Of<Benefit>("benefit")], facts => Responsible((Benefit?)facts[0]))
            .Should()
            .Be(6);
        Responsible(null).ShouldLack([Norm.UwvBenefitOnWaitingList], "benefit");
        Refused(() => new WaitingListResponsibilityFacts { Benefit = (Benefit)9 }, "Benefit");
    }

    [Fact]
    public void A_policy_that_does_not_set_uwv_apart_is_responsible_for_everyone()
    {
        WaitingListRules
            .Responsible(Without(Norm.UwvBenefitOnWaitingList), default)
            .Outcome.Result.Should()
            .Be(WaitingListResponsibilityResult.Municipality);
        var onlyUwv = Without(Norm.WaitingListResponsibility);
        WaitingListRules.Responsible(onlyUwv, new() { Benefit = Benefit.Uwv }).IsDetermined.Should().BeTrue();
        WaitingListRules
            .Responsible(onlyUwv, new() { Benefit = Benefit.None })
            .Status.Should()
            .Be(DecisionStatus.NotRegulated);
        var neither = onlyUwv with { Provisions = onlyUwv.Provisions.Without(Norm.UwvBenefitOnWaitingList) };
        WaitingListRules.Responsible(neither, default).Status.Should().Be(DecisionStatus.NotRegulated);
    }

    [Fact]
    public void The_next_candidate_is_told_in_json()
    {
        var answer = Answers.Of(
            "waitingList.next",
            """
            {"on": "2026-01-15", "entries": [
              {"key": "A", "indicatedOn": "2024-03-01", "matches": false},
              {"key": "M", "indicatedOn": "2019-03-01", "misconductDismissalOn": "2025-11-01"},
              {"key": "B", "indicatedOn": "2025-11-02", "matches": true},
              {"key": "C", "indicatedOn": "2025-11-02", "matches": true}]}
            """
        );
        answer.Text("outcome").Should().Be("candidate");
        answer.Text("citation").Should().Be("art. 9 lid 2");
        answer
            .GetProperty("values")
            .GetRawText()
            .Should()
            .Be(
                """{"candidate":"B","passedOver":[{"key":"A","reason":"noMatch"},{"key":"M","reason":"misconductPeriod"}],"tiedWith":["C"],"ranking":["A","M","B","C"]}"""
            );
        answer.Texts("caveats").Should().Equal("entriesTie", "rankKeptMeanwhile");

        var missing = Answers.Of(
            "waitingList.next",
            """{"on": "2026-01-15", "entries": [{"key": "A", "indicatedOn": "2024-03-01"}]}"""
        );
        missing.Text("status").Should().Be("factsMissing");
        missing.Texts("missing").Should().Equal("WaitingListPriority");
        missing.Texts("missingFacts").Should().Equal("matches");
        missing.GetProperty("values").GetRawText().Should().Be("""{"ranking":["A"],"unknownMatch":["A"]}""");

        Answers
            .Of("waitingList.next", """{"on": "2026-01-15", "entries": []}""")
            .GetProperty("values")
            .GetRawText()
            .Should()
            .Be("""{"passedOver":[],"ranking":[]}""");
        Answers
            .Of("waitingList.responsible", """{"benefit": "uwv"}""")
            .GetProperty("values")
            .GetRawText()
            .Should()
            .Be("""{"trajectoryDuty":false}""");
    }

    [Theory]
    [InlineData("""{"on": "2026-01-15"}""", "missingField", "facts.entries")]
    [InlineData("""{"entries": []}""", "missingField", "facts.on")]
    [InlineData("""{"on": "2026-01-15", "entries": [], "matches": true}""", "unknownField", "facts.matches")]
    [InlineData(
        """{"on": "2026-01-15", "entries": [{"indicatedOn": "2024-03-01"}]}""",
        "missingField",
        "facts.entries[0].key"
    )]
    [InlineData(
        """{"on": "2026-01-15", "entries": [{"key": "A", "indicatedOn": "2026-01-16"}]}""",
        "invalidValue",
        "facts.entries[0].indicatedOn"
    )]
    [InlineData(
        """{"on": "2026-01-15", "entries": [{"key": "", "indicatedOn": "2026-01-15"}]}""",
        "invalidValue",
        "facts.entries[0].key"
    )]
    [InlineData(
        """{"on": "2026-01-15", "entries": [{"key": "A", "indicatedOn": "2024-03-01"}, {"key": "A", "indicatedOn": "2024-03-01"}]}""",
        "invalidValue",
        "facts.entries[1].key"
    )]
    public void Facts_that_cannot_be_are_refused_by_their_path(string facts, string code, string path) =>
        Answers.Of("waitingList.next", facts).ShouldBeRefused(code, path);

    [Fact]
    public void The_explanation_tells_who_was_passed_over_in_both_languages()
    {
        var next = Next(
            Entry("A", "2024-03-01", matches: false),
            Entry("M", "2019-03-01", matches: true, dismissedOn: "2025-11-01"),
            Entry("B", "2025-12-01", matches: true)
        );
        next.Explain(Language.English)
            .Should()
            .Contain("passed over: A (the work does not match), M (still within the period")
            .And.Contain("same rank: none");
        next.Explain(Language.Dutch).Should().Contain("overgeslagen: A (het werk sluit niet aan)");
    }

    [Fact]
    public void The_period_after_misconduct_is_explained_as_over_or_not()
    {
        var dutch = (string dismissedOn) =>
            Next(Entry("M", "2019-03-01", matches: true, dismissedOn: dismissedOn)).Explain(Language.Dutch);
        const string isOver =
            "voldaan: voor ieder die is ontslagen wegens misdragingen is de periode van 6 maanden daarna voorbij";
        dutch("2025-11-01").Should().Contain($"- niet {isOver} (art. 11 lid 1)");
        dutch("2025-01-01").Should().Contain($"- {isOver} (art. 11 lid 1)");
    }

    [Fact]
    public void That_there_is_a_candidate_is_explained_without_pointing_elsewhere()
    {
        OutcomeTexts
            .Of(WaitingListRules.NextRule, "candidate", BuiltInPolicies.Nuenen2019)
            .Should()
            .Be(
                new Text(
                    "Het college moet het werk aan de kandidaat van de wachtlijst aanbieden.",
                    "The college must offer the work to the candidate on the waiting list."
                )
            );
        Next(Entry("A", "2024-01-01", matches: true))
            .Explain(Language.English)
            .Should()
            .Contain("- candidate: A")
            .And.NotContain("below");
    }

    [Fact]
    public void Who_is_responsible_in_principle_is_explained_as_what_the_college_need_not_do() =>
        Responsible(Benefit.Uwv)
            .Explain(Language.English)
            .Should()
            .StartWith(
                "In principle UWV is responsible for this person on the waiting list; the college need not offer a placement trajectory meanwhile, but may."
            );

    private static WaitingListFacts Facts(bool?[] matches) =>
        new(
            On,
            List(
                Entry("D", "2025-01-01", matches[3]),
                Entry("A", "2023-01-01", matches[0]),
                Entry("B", "2024-01-01", matches[1]),
                Entry("C", "2024-01-01", matches[2])
            )
        );

    private static Decision<WaitingListNextOutcome> Decide(bool?[] matches) =>
        WaitingListRules.Next(NuenenPolicy, Facts(matches));

    private static bool CanChange(bool?[] known, int index) =>
        Completions(known)
            .Any(matches =>
            {
                bool?[] other = [.. matches];
                other[index] = !other[index];
                return Decide(other).Outcome.Candidate != Decide(matches).Outcome.Candidate;
            });

    private static IEnumerable<bool?[]> Combinations(int length) =>
        length == 0
            ?
            [
                [],
            ]
            : Combinations(length - 1)
                .SelectMany(head =>
                    (bool?[][])
                        [
                            [.. head, true],
                            [.. head, false],
                            [.. head, null],
                        ]
                );

    private static IEnumerable<bool?[]> Completions(bool?[] known) =>
        Combinations(known.Length)
            .Where(m =>
                m.All(value => value.HasValue)
                && m.Zip(known).All(pair => pair.Second is null || pair.First == pair.Second)
            );

    private static bool IsBarred(WaitingListEntry entry) =>
        entry.MisconductDismissalOn is { } dismissed && On <= dismissed.PlusMonths(6);

    private static Decision<WaitingListNextOutcome> Next(params WaitingListEntry[] entries) =>
        WaitingListRules.Next(NuenenPolicy, new WaitingListFacts(On, List(entries)));

    private static Decision<WaitingListResponsibilityOutcome> Responsible(Benefit? benefit) =>
        WaitingListRules.Responsible(NuenenPolicy, new WaitingListResponsibilityFacts { Benefit = benefit });

    private static WaitingList List(params WaitingListEntry[] entries) => new(entries);

    private static WaitingListEntry Entry(
        string key,
        string indicatedOn,
        bool? matches = null,
        string? dismissedOn = null
    ) =>
        new(key, Iso(indicatedOn))
        {
            Matches = matches,
            MisconductDismissalOn = dismissedOn is null ? null : Iso(dismissedOn),
        };

    private static Policy Without(Norm norm) =>
        NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.Without(norm),
        };

    private static void Refused<T>(Func<T> make, string parameter) =>
        make.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be(parameter);

    private static WaitingListOrder GroupsFirst() =>
        new WaitingListOrder(
            WaitingListKey.Group("schoolLeaver"),
            WaitingListKey.Group("benefit"),
            WaitingListKey.RankDate
        );

    /// <summary>Short lists over few dates, so that ties, dismissals and unknown matches meet.</summary>
    private static class Lists
    {
        public static Arbitrary<WaitingListEntry[]> Any() =>
            Gen.Choose(0, (3 * 4 * 25) - 1).ArrayOf().Select(codes => codes.Select(Decode).ToArray()).ToArbitrary();

        private static WaitingListEntry Decode(int code, int index) =>
            new($"P-{index}", On.PlusDays(-20 * (code / 12)))
            {
                Matches = (code % 3) switch
                {
                    0 => true,
                    1 => false,
                    _ => null,
                },
                MisconductDismissalOn = code / 3 % 4 == 0 ? On.PlusDays(-(code * 7 % 400)) : null,
            };
    }
}

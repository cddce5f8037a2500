using System.Text.RegularExpressions;
using BeschutWerk.Rules.Json;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Every sentence that the library can say, in both languages.</summary>
public sealed class TextTests
{
    private const string Examples = "src/BeschutWerk.Rules.Tool/examples";

    private static readonly Policy[] Policies =
    [
        NuenenPolicy,
        BuiltInPolicies.Maastricht2024,
        BuiltInPolicies.National,
    ];

    /// <summary>Words of the catalogue that are Dutch words too.</summary>
    private static readonly string[] Dutch =
    [
        "contract",
        "wajong",
        "participatiewet",
        "temporary",
        "uwv",
        "college",
        "bedrag",
    ];

    /// <summary>Rules, facts, outcomes, events, terms and values as they stand in JSON.</summary>
    private static readonly HashSet<string> Keys =
    [
        .. RuleCatalogue
            .All.SelectMany(rule =>
                rule.Facts.Select(fact => fact.Name).Concat(rule.Outcomes).Concat(rule.Values).Append(rule.Key)
            )
            .Concat(CaseEventTable.AllFacts.Select(fact => fact.Name))
            .Concat(Words.All<CaseEventType>())
            .Concat(Words.All<CasePhase>())
            .Concat(Words.All<CaseTermName>())
            .Concat(Words.All<CaseStep>())
            .Concat(Words.All<CaseBreachKind>())
            .Concat(Words.All<Condition>())
            .Concat(Words.All<Conduct>())
            .Except(Dutch),
    ];

    [Fact]
    public void Every_fact_has_a_name_and_a_question()
    {
        var facts = RuleCatalogue
            .All.SelectMany(rule => rule.Facts.Select(fact => fact.Name))
            .Concat(CaseEventTable.AllFacts.Select(fact => fact.Name))
            .Distinct()
            .ToList();
        facts.Where(fact => !HasText(fact)).Should().BeEmpty("each fact has its row in FactTexts");
        facts.Select(fact => FactTexts.Of(fact).Dutch).Should().OnlyContain(text => text.Contains('?'));

        static bool HasText(string fact)
        {
            try
            {
                return FactTexts.NameOf(fact) != default && FactTexts.Of(fact) != default;
            }
            catch (ArgumentException)
            {
                return false;
            }
        }
    }

    [Fact]
    public void Every_question_has_a_name_of_its_own()
    {
        RuleCatalogue.All.Select(rule => rule.Explain(Language.Dutch)).Should().OnlyHaveUniqueItems();
        RuleCatalogue.All.Select(rule => rule.Explain(Language.English)).Should().OnlyHaveUniqueItems();
        RuleCatalogue.Find("indication.decide")!.Explain(Language.Dutch).Should().Be("besluit over de indicatie");
        RuleCatalogue
            .Find("subsidy.decide")!
            .Facts.First(fact => fact.Name == "wageValue")
            .Explain(Language.Dutch)
            .Should()
            .Be("loonwaarde");
    }

    [Fact]
    public void What_a_norm_asks_and_that_it_is_not_met_are_said_in_different_words()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            foreach (var norm in rule.Norms)
            {
                var (asks, unmet) = (
                    NormTexts.Of(norm, NuenenPolicy, rule),
                    NormTexts.UnmetOf(norm, NuenenPolicy, rule)
                );
                unmet.Dutch.Should().NotBe(asks.Dutch, "of {0} in {1}", norm, rule);
                unmet.English.Should().NotBe(asks.English, "of {0} in {1}", norm, rule);
            }
        }
    }

    [Fact]
    public void A_period_that_still_runs_is_never_said_to_be_over()
    {
        var unmet = NormTexts.UnmetOf(Norm.MisconductPeriod, NuenenPolicy, MisconductRules.ReofferRule);
        unmet.Dutch.Should().Be("de periode van 6 maanden na het ontslag wegens misdragingen is nog niet voorbij");
        unmet.English.Should().Be("the period of 6 months after the dismissal for misconduct is not over yet");
    }

    [Fact]
    public void Of_no_caveats_and_of_several_something_is_said()
    {
        Caveats.None.Explain(Language.Dutch).Should().Be("er is geen kanttekening");
        Caveats.None.Explain(Language.English).Should().Be("there is no caveat");
        var two = Caveats.DecreePrevails | Caveats.EntriesTie;
        foreach (var language in Enum.GetValues<Language>())
        {
            two.Explain(language)
                .Should()
                .Be($"{Caveats.DecreePrevails.Explain(language)}; {Caveats.EntriesTie.Explain(language)}");
        }
    }

    [Fact]
    public void No_english_key_stands_in_a_dutch_sentence()
    {
        var sentences = Sentences(Language.Dutch).Distinct().ToList();
        sentences.Should().HaveCountGreaterThan(700);
        sentences.Where(HasKey).Should().BeEmpty();
        Sentences(Language.English).Where(text => text.Contains('‹') || CamelCase.IsMatch(text)).Should().BeEmpty();
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 100)]
    public void No_english_key_stands_in_a_dutch_review(CaseOnDay item)
    {
        var review = CaseRules.Review(item.File, item.Day);
        OfReview(review, Language.Dutch).Where(HasKey).Should().BeEmpty();
    }

    [Fact]
    public void Every_kind_of_error_is_told_in_dutch_and_in_english()
    {
        var errors = Enum.GetValues<ReadingErrorCode>()
            .SelectMany(code =>
                new ReadingError[]
                {
                    new(code, "facts.on", "must be so"),
                    new(code, null, "must be so"),
                    new(code, "key", "must be so") { Line = 7 },
                }
            )
            .ToList();
        errors.Select(error => error.Explain(Language.Dutch)).Should().OnlyHaveUniqueItems();
        errors.Should().OnlyContain(error => error.Explain(Language.English) == error.ToString());
        errors.Should().OnlyContain(error => error.ToString().EndsWith(": must be so"));
        errors
            .Where(error => error.Line == 7)
            .Should()
            .OnlyContain(error => error.Explain(Language.Dutch).StartsWith("regel 7, key: "));
    }

    [Fact]
    public void A_key_in_a_sentence_is_seen()
    {
        HasKey("Nog nodig: carefullyPrepared").Should().BeTrue();
        HasKey("placement.extend: niet voldaan").Should().BeTrue();
        HasKey("‹het traject› loopt").Should().BeTrue();
        HasKey("de loonwaarde is lager dan 30% (art. 7 lid 1 onder c)").Should().BeFalse();
    }

    private static Regex CamelCase { get; } = new(@"\b[a-z]+[A-Z]\w*");

    internal static bool HasKey(string text) =>
        text.Contains('‹')
        || CamelCase.IsMatch(text)
        || Regex
            .Matches(text, @"[\p{L}]+(\.[\p{L}]+)?")
            .Any(word => Keys.Contains(word.Value) && !IsInName(word, text));

    /// <summary>A key of a case, and a name of a day, are no words of a sentence.</summary>
    private static bool IsInName(Match word, string text) => word.Index > 0 && text[word.Index - 1] == '-';

    private static IEnumerable<string> Sentences(Language language) =>
        OfCatalogue(language).Concat(OfQuestions(language)).Concat(OfCases(language));

    private static IEnumerable<string> OfCatalogue(Language language)
    {
        foreach (var policy in Policies)
        {
            foreach (var rule in RuleCatalogue.All)
            {
                yield return rule.Explain(language, policy);
                foreach (var word in rule.Outcomes)
                {
                    yield return OutcomeTexts.Of(rule, word, policy).In(language, policy);
                    foreach (var force in Enum.GetValues<Force>())
                    {
                        yield return ForceTexts.Of(force, rule, word).In(language, policy);
                    }
                }

                foreach (var norm in rule.Norms)
                {
                    yield return NormTexts.Of(norm, policy, rule).In(language, policy);
                    yield return NormTexts.UnmetOf(norm, policy, rule).In(language, policy);
                }

                foreach (var value in rule.Values.Where(value => value is not ("daysLate" or "reason")))
                {
                    yield return ValueTexts.Of(rule, value).In(language, policy);
                }
            }

            foreach (var norm in Enum.GetValues<Norm>())
            {
                yield return norm.Explain(policy, language);
            }
        }

        foreach (
            var fact in RuleCatalogue
                .All.SelectMany(rule => rule.Facts.Select(fact => fact.Name))
                .Concat(CaseEventTable.AllFacts.Select(fact => fact.Name))
        )
        {
            yield return FactTexts.NameOf(fact).In(language, policy: null);
            yield return FactTexts.Of(fact).In(language, policy: null);
        }

        var words = Of<CasePhase>(value => value.Explain(language))
            .Concat(Of<CaseEventType>(value => value.Explain(language)))
            .Concat(Of<CaseTermName>(value => value.Explain(language)))
            .Concat(Of<CaseBreachKind>(value => value.Explain(language)))
            .Concat(Of<CaseDepartureKind>(value => value.Explain(language)))
            .Concat(Of<CaseStep>(value => CaseTexts.Of(value, policy: null).In(language, policy: null)))
            .Concat(Of<CaseParty>(value => CaseTexts.Of(value).In(language, policy: null)))
            .Concat(Of<Condition>(value => value.Explain(language)))
            .Concat(Of<Caveats>(value => value.Explain(language)));
        foreach (var word in words)
        {
            yield return word;
        }

        static IEnumerable<string> Of<T>(Func<T, string> text)
            where T : struct, Enum => Enum.GetValues<T>().Select(text);
    }

    private static IEnumerable<string> OfQuestions(Language language) =>
        Directory
            .GetFiles(Repository.PathTo(Examples), "*.jsonl")
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0)
            .Select(line => Answers.To(line, language))
            .Where(answer => answer.TryGetProperty("explanation", out _))
            .SelectMany(answer => answer.Text("explanation")!.Split('\n'));

    private static IEnumerable<string> OfCases(Language language) =>
        from path in Directory.GetFiles(Repository.PathTo($"{Examples}/cases"), "*.json")
        let file = CaseJson.Read(File.ReadAllBytes(path)).Value!
        from day in file.Events.SelectMany(item => new[] { item.On, item.On.PlusDays(1), item.On.PlusDays(60) })
        from line in OfReview(CaseRules.Review(file, day), language)
        select line;

    private static IEnumerable<string> OfReview(CaseReview review, Language language) =>
        review
            .Explain(language)
            .Split('\n')
            .Skip(1) // the key of the case
            .Where(line => !line.Contains(review.Policy.Regulation.Title))
            .Concat(review.Decisions.SelectMany(decision => decision.Explain(language).Split('\n')))
            .Concat(review.Obstacles.Select(obstacle => review.Explain(obstacle, language)))
            .Concat(review.FactsThatMatter.Select(fact => fact.Explain(language)));
}

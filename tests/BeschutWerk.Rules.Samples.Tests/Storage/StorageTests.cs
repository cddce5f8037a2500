using System.Numerics;
using BeschutWerk.Rules.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BeschutWerk.Rules.Samples.Tests.Storage;

/// <summary>Values, decisions and receipts in a database, as the page on storing shows them.</summary>
public sealed class StorageTests : IDisposable
{
    private static readonly LocalDate Today = new(2026, 7, 1);

    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public StorageTests()
    {
        connection.Open(); // the database lives as long as its connection
        using var store = Store();
        store.Database.EnsureCreated();
    }

    public static TheoryData<string> Cases =>
        [
            .. Directory
                .GetFiles(PathTo("src/BeschutWerk.Rules.Tool/examples/cases"), "*.json")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => connection.Dispose();

    /// <summary>Whatever a value is, it comes back as it was.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Values_come_back_as_they_were(int seed)
    {
        var random = new Random(seed);
        var kept = Enumerable.Range(0, 300).Select(_ => Employment(random)).ToList();
        using (var store = Store())
        {
            store.Employments.AddRange(kept);
            store.SaveChanges();
        }

        using var other = Store();
        other
            .Employments.OrderBy(employment => employment.Id)
            .AsEnumerable()
            .Select(ValuesOf)
            .Should()
            .Equal(kept.Select(ValuesOf));
    }

    [Fact]
    public void Edges_come_back_as_they_were()
    {
        var kept = new[]
        {
            ("0", "0", "0:00:01", "0", 1900),
            ("0.0001", "99.9999", "168", "1/3", 2024),
            ("100", "100", "15:20", "0.01", 2999),
        }
            .Select(edge => new StoredEmployment
            {
                FirstDay = new LocalDate(edge.Item5, 12, 31),
                WageValue = WageValue.Parse(edge.Item1),
                Subsidised = Percentage.Parse(edge.Item2),
                Hours = HoursPerWeek.Parse(edge.Item3),
                MinimumWage = EuroAmount.Parse(edge.Item4),
            })
            .ToList();
        using (var store = Store())
        {
            store.Employments.AddRange(kept);
            store.SaveChanges();
        }

        using var other = Store();
        other.Employments.AsEnumerable().Select(ValuesOf).Should().Equal(kept.Select(ValuesOf));
    }

    /// <summary>Without its converter no value passes silently.</summary>
    [Fact]
    public void Without_converters_the_model_is_refused()
    {
        using var store = new Unconverted(new DbContextOptionsBuilder<Unconverted>().UseSqlite(connection).Options);
        FluentActions.Invoking(() => store.Model).Should().Throw<InvalidOperationException>();
    }

    /// <summary>Nothing is kept as a floating-point number, in which 42.3 is not 42.3.</summary>
    [Fact]
    public void No_number_is_kept_as_a_floating_point_number()
    {
        using var store = Store();
        store.Employments.AddRange(Enumerable.Range(0, 100).Select(i => Employment(new Random(i))));
        store.Reviews.Add(Stored(Case("misconduct.json")));
        store.SaveChanges();

        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in store.Model.GetEntityTypes())
        {
            foreach (var column in table.GetProperties())
            {
                types.UnionWith(TypesIn(table.GetTableName()!, column.GetColumnName()));
            }
        }

        types.Should().BeSubsetOf(["integer", "text", "null"]).And.Contain("integer").And.Contain("text");
    }

    /// <summary>Percentages, hours and days compare in the database as they do here.</summary>
    [Fact]
    public void The_database_compares_them_as_they_are()
    {
        var kept = Enumerable.Range(0, 200).Select(i => Employment(new Random(i))).ToList();
        using var store = Store();
        store.Employments.AddRange(kept);
        store.SaveChanges();
        var (floor, hours, day) = (Percentage.FromPercent(30), HoursPerWeek.FromHours(20), new LocalDate(2000, 1, 1));

        store
            .Employments.Where(employment => employment.Subsidised >= floor)
            .Count()
            .Should()
            .Be(kept.Count(employment => employment.Subsidised >= floor))
            .And.BeInRange(1, 199);
        store
            .Employments.Where(employment => employment.Hours < hours && employment.FirstDay >= day)
            .Count()
            .Should()
            .Be(kept.Count(employment => employment.Hours < hours && employment.FirstDay >= day))
            .And.BeInRange(1, 199);
        store
            .Employments.OrderBy(employment => employment.FirstDay)
            .ThenBy(employment => employment.Hours)
            .Select(employment => employment.Id)
            .Should()
            .Equal(kept.OrderBy(e => e.FirstDay).ThenBy(e => e.Hours).Select(e => e.Id));
    }

    /// <summary>A receipt that was kept gives the same review again.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_receipt_is_replayed_after_reading(string name)
    {
        var file = Case(name);
        using (var store = Store())
        {
            var review = CaseRules.Review(file, Today);
            store.Reviews.Add(StoredReview.Of(file, review));
            store.SaveChanges();
        }

        using var later = Store();
        var kept = later.Reviews.Single(review => review.Case == file.Key);
        var replay = Replay.Of(kept.Read());
        replay.IsSame.Should().BeTrue();
        kept.Read().File.Should().Be(file);
    }

    [Fact]
    public void A_receipt_that_was_changed_is_no_receipt()
    {
        var kept = Stored(Case("misconduct.json"));
        var changed = new StoredReview
        {
            Case = kept.Case,
            On = kept.On,
            Receipt = kept.Receipt.Replace("6 months", "7 months", StringComparison.Ordinal),
        };
        changed.Receipt.Should().NotBe(kept.Receipt);
        FluentActions.Invoking(() => changed.Read()).Should().Throw<InvalidOperationException>().WithMessage("*hash*");
    }

    /// <summary>What rests on a place, whichever case it is of, in the order of the text.</summary>
    [Fact]
    public void Decisions_are_found_by_the_article_on_which_they_rest()
    {
        var reviews = Reviews().ToList();
        using var store = Store();
        store.Reviews.AddRange(reviews.Select(item => StoredReview.Of(item.File, item.Review)));
        store.SaveChanges();
        var all = reviews.SelectMany(item => item.Review.Decisions).ToList();

        var nuenen = BuiltInPolicies.Nuenen2019.Regulation;
        var renewals = store.RestingOn(Citation.Parse("art. 5 lid 3", nuenen));
        renewals.Should().NotBeEmpty();
        renewals.Should().OnlyContain(decision => decision.Article == "5" && decision.Paragraph == "3");
        renewals.Should().HaveCount(all.Count(IsIn("art. 5 lid 3", nuenen)));

        var article = store.RestingOn(Citation.Parse("art. 5", nuenen));
        article.Should().HaveCountGreaterThan(renewals.Count);
        article.Should().HaveCount(all.Count(IsIn("art. 5", nuenen)));
        article.Select(decision => decision.Citation).Should().BeInAscendingOrder();
        article.Select(decision => decision.Citation.Paragraph).Distinct().Should().HaveCountGreaterThan(1);
    }

    /// <summary>Every place that any policy or law has comes back as it was.</summary>
    [Fact]
    public void Every_citation_comes_back_as_it_was()
    {
        var converter = new CitationConverter();
        var places = BuiltInPolicies
            .All.SelectMany(policy => policy.Provisions)
            .Concat(NationalStatutes.BuiltIn.Select(version => version.Provision))
            .Select(provision => provision.Citation)
            .Distinct()
            .ToList();
        places.Should().HaveCountGreaterThan(50);
        foreach (var place in places)
        {
            converter.ConvertFromProvider(converter.ConvertToProvider(place)).Should().Be(place);
        }
    }

    [Fact]
    public void A_citation_of_a_text_that_is_not_known_is_an_error() =>
        FluentActions
            .Invoking(() => KnownTexts.Find("art. 1 Beleidsregels van een ander"))
            .Should()
            .Throw<InvalidOperationException>();

    /// <summary>The document itself can be searched: what was decided under a policy with this content.</summary>
    [Fact]
    public void Receipts_are_found_by_what_they_hold()
    {
        using var store = Store();
        store.Reviews.AddRange(Reviews().Select(item => StoredReview.Of(item.File, item.Review)));
        store.SaveChanges();
        var hash = PolicyHash.Of(BuiltInPolicies.Nuenen2019);
        var decided = store
            .Reviews.FromSql($"SELECT * FROM Reviews WHERE json_extract(Receipt, '$.policy.sha256') = {hash}")
            .ToList();
        decided.Should().NotBeEmpty().And.HaveCount(Reviews().Count(item => item.File.Policy.Key == "nuenen-2019"));
    }

    /// <summary>The page shows this sample and nothing else.</summary>
    [Fact]
    public void The_page_shows_what_is_tested_here()
    {
        var sources = string.Concat(
            Directory
                .GetFiles(PathTo("tests/BeschutWerk.Rules.Samples.Tests/Storage"), "*.cs")
                .Select(path => Lines(File.ReadAllText(path)))
        );
        var page = File.ReadAllText(PathTo("src/docs/storing.md")).ReplaceLineEndings("\n");
        var blocks = page.Split("```cs\n").Skip(1).Select(rest => rest.Split("\n```")[0]).ToList();
        blocks.Should().HaveCountGreaterThan(4);
        blocks.Should().OnlyContain(block => sources.Contains(Lines(block)));
    }

    private static string Lines(string text) =>
        string.Concat(
            text.ReplaceLineEndings("\n")
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Length > 0)
                .Select(line => line + "\n")
        );

    private static Func<IDecision, bool> IsIn(string place, Regulation regulation)
    {
        var within = Citation.Parse(place, regulation);
        return decision =>
            decision.Citation is { IsExplanatoryNote: false } citation
            && citation.Regulation == regulation
            && citation.Kind == within.Kind
            && citation.Place == within.Place
            && (within.Paragraph is null || citation.Paragraph == within.Paragraph);
    }

    private static object ValuesOf(StoredEmployment employment) =>
        (employment.FirstDay, employment.WageValue, employment.Subsidised, employment.Hours, employment.MinimumWage);

    private static StoredEmployment Employment(Random random) =>
        new()
        {
            FirstDay = new LocalDate(1900, 1, 1).PlusDays(random.Next(400_000)),
            WageValue = WageValue.FromPercent(random.Next(1_000_001) / 10_000m),
            Subsidised = Percentage.FromPercent(random.Next(1_000_001) / 10_000m),
            Hours = HoursPerWeek.Parse($"{random.Next(168)}:{random.Next(60):00}:{random.Next(60):00}"),
            MinimumWage = EuroAmount.FromFraction(new BigInteger(random.NextInt64()), random.Next(1, 1000)),
        };

    /// <summary>The example cases, and one in which article 5 lid 3 is asked, each on several days.</summary>
    private static IEnumerable<(CaseFile File, CaseReview Review)> Reviews()
    {
        var files = Directory
            .GetFiles(PathTo("src/BeschutWerk.Rules.Tool/examples/cases"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => Case(Path.GetFileName(path)));
        foreach (var file in files)
        {
            foreach (var day in file.Events.Select(happened => happened.On).Distinct())
            {
                yield return (file, CaseRules.Review(file, day));
            }
        }
    }

    private static StoredReview Stored(CaseFile file) => StoredReview.Of(file, CaseRules.Review(file, Today));

    private static CaseFile Case(string name) =>
        CaseJson.Read(File.ReadAllBytes(PathTo($"src/BeschutWerk.Rules.Tool/examples/cases/{name}"))).Value!;

    private sealed class Unconverted(DbContextOptions<Unconverted> options) : DbContext(options)
    {
        public DbSet<StoredEmployment> Employments => Set<StoredEmployment>();
    }

    private CaseStore Store() => new(new DbContextOptionsBuilder<CaseStore>().UseSqlite(connection).Options);

    private List<string> TypesIn(string table, string column)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of the model, not of anyone else
        command.CommandText = $"SELECT DISTINCT typeof(\"{column}\") FROM \"{table}\"";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var types = new List<string>();
        while (reader.Read())
        {
            types.Add(reader.GetString(0));
        }

        return types;
    }

    private static string PathTo(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BeschutWerk.Rules.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, relative);
    }
}

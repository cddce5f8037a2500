using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BeschutWerk.Rules.Samples.Tests.Storage;

/// <summary>A day as text, such as <c>2026-01-05</c>: days compare as their texts do.</summary>
public sealed class LocalDateConverter()
    : ValueConverter<LocalDate, string>(
        day => NodaTime.Text.LocalDatePattern.Iso.Format(day),
        text => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value
    );

/// <summary>A percentage as a whole number of its steps of 0.0001, never as a floating-point number.</summary>
public sealed class PercentageConverter()
    : ValueConverter<Percentage, long>(
        percentage => (long)(percentage.ToDecimal() * 10_000),
        steps => Percentage.FromPercent(steps / 10_000m)
    );

/// <summary>A wage value as the percentage that it is.</summary>
public sealed class WageValueConverter()
    : ValueConverter<WageValue, long>(
        wageValue => (long)(wageValue.Percentage.ToDecimal() * 10_000),
        steps => WageValue.FromPercent(steps / 10_000m)
    );

/// <summary>Hours a week as seconds: 15:20 has no decimal that is exact.</summary>
public sealed class HoursConverter()
    : ValueConverter<HoursPerWeek, int>(
        hours => hours.Seconds,
        seconds => HoursPerWeek.Parse($"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}")
    );

/// <summary>An amount as text, exact as it is, such as <c>2412.5</c> or <c>2000/3</c>.</summary>
public sealed class AmountConverter()
    : ValueConverter<EuroAmount, string>(amount => amount.ToString(), text => EuroAmount.Parse(text));

/// <summary>A citation as text with the title of its regulation, which is found again among those that are known.</summary>
public sealed class CitationConverter()
    : ValueConverter<Citation, string>(citation => citation.ToString(), text => KnownTexts.Find(text));

/// <summary>The texts that are cited: those of the policies that the program knows, and national law.</summary>
public static class KnownTexts
{
    private static readonly List<Regulation> All =
    [
        .. BuiltInPolicies.All.SelectMany(policy => policy.Regulations).Concat(NationalLaw.All).Distinct(),
    ];

    /// <summary>The citation that was stored; one in a text that is no longer known is an error, and no other place.</summary>
    public static Citation Find(string text) =>
        Citation.TryParse(text, All, out var citation) && citation.ToString() == text
            ? citation
            : throw new InvalidOperationException($"'{text}' cites a text that is not known here.");
}

/// <summary>A review that was made, with the receipt by which it can be made again.</summary>
public sealed class StoredReview
{
    public int Id { get; init; }
    public required string Case { get; init; }
    public required LocalDate On { get; init; }

    /// <summary>The document as it was written.</summary>
    public required string Receipt { get; init; }

    public ICollection<StoredDecision> Decisions { get; init; } = [];

    /// <summary>What is kept of a review: the receipt as a whole, and what is searched for.</summary>
    public static StoredReview Of(CaseFile file, CaseReview review)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            ReceiptJson.Write(writer, file, review);
        }

        return new StoredReview
        {
            Case = review.Case,
            On = review.On,
            Receipt = Encoding.UTF8.GetString(stream.ToArray()),
            Decisions =
            [
                .. review.Decisions.Where(decision => decision.Citation is not null).Select(StoredDecision.Of),
            ],
        };
    }

    /// <summary>The receipt, read again; a document that was changed meanwhile is an error.</summary>
    public Receipt Read()
    {
        var reading = ReceiptJson.Read(Encoding.UTF8.GetBytes(Receipt));
        return reading.Value ?? throw new InvalidOperationException(string.Join("; ", reading.Errors));
    }
}

/// <summary>A decision with the place on which it rests.</summary>
public sealed class StoredDecision
{
    public int Id { get; init; }
    public required string Rule { get; init; }
    public required string? Outcome { get; init; }
    public required Citation Citation { get; init; }

    // What a query by article needs beside the citation itself.
    public required string Regulation { get; init; }
    public required string Article { get; init; }
    public required string? Paragraph { get; init; }

    public StoredReview Review { get; init; } = null!;

    public static StoredDecision Of(IDecision decision) =>
        new()
        {
            Rule = decision.Rule.Key,
            Outcome = decision.OutcomeWord,
            Citation = decision.Citation!.Value,
            Regulation = decision.Citation.Value.Regulation.Title,
            Article = decision.Citation.Value.Place,
            Paragraph = decision.Citation.Value.Paragraph,
        };
}

/// <summary>What is known of an employment.</summary>
public sealed class StoredEmployment
{
    public int Id { get; init; }
    public required LocalDate FirstDay { get; init; }
    public required WageValue WageValue { get; init; }
    public required Percentage Subsidised { get; init; }
    public required HoursPerWeek Hours { get; init; }
    public required EuroAmount MinimumWage { get; init; }
}

/// <summary>The database: each type of value has its form once, wherever it stands.</summary>
public sealed class CaseStore(DbContextOptions<CaseStore> options) : DbContext(options)
{
    public DbSet<StoredReview> Reviews => Set<StoredReview>();
    public DbSet<StoredDecision> Decisions => Set<StoredDecision>();
    public DbSet<StoredEmployment> Employments => Set<StoredEmployment>();

    /// <summary>The decisions that rest on an article, or on one of its paragraphs, in the order of the text.</summary>
    public IReadOnlyList<StoredDecision> RestingOn(Citation place) =>
        [
            .. Decisions
                .Include(decision => decision.Review)
                .Where(decision => decision.Regulation == place.Regulation.Title && decision.Article == place.Place)
                .Where(decision => place.Paragraph == null || decision.Paragraph == place.Paragraph)
                .AsEnumerable()
                .Where(decision => decision.Citation.Kind == place.Kind)
                .Where(decision => decision.Citation.IsExplanatoryNote == place.IsExplanatoryNote)
                .OrderBy(decision => decision.Citation)
                .ThenBy(decision => decision.Review.On)
                .ThenBy(decision => decision.Review.Case, StringComparer.Ordinal),
        ];

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        configurationBuilder.Properties<Percentage>().HaveConversion<PercentageConverter>();
        configurationBuilder.Properties<WageValue>().HaveConversion<WageValueConverter>();
        configurationBuilder.Properties<HoursPerWeek>().HaveConversion<HoursConverter>();
        configurationBuilder.Properties<EuroAmount>().HaveConversion<AmountConverter>();
        configurationBuilder.Properties<Citation>().HaveConversion<CitationConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder
            .Entity<StoredDecision>()
            .HasIndex(decision => new
            {
                decision.Regulation,
                decision.Article,
                decision.Paragraph,
            });
}

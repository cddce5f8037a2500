using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>The words of a list of norms in one language: its headings, kinds, forces, numbers and days.</summary>
internal sealed class NormWords(Language language)
{
    /// <summary>The headings of the norms of a policy.</summary>
    public string[] OfPolicy =>
        language == Language.Dutch
            ? ["Nr.", "Sleutel", "Vindplaats", "Soort", "Bindt", "Termijn of getal", "In woorden"]
            : ["Id", "Norm", "Citation", "Kind", "Force", "Term or number", "In words"];

    /// <summary>The headings of the versions of national law.</summary>
    public string[] OfVersions =>
        language == Language.Dutch
            ? ["Nr.", "Sleutel", "Vindplaats", "Termijn of getal", "Dagen", "Gelezen in", "In woorden"]
            : ["Id", "Norm", "Citation", "Term or number", "Days", "Read in", "In words"];

    public string NotRegulated => In("(niet geregeld)", "(not regulated)");

    public string See => In("zie", "see");

    /// <summary>The title of the versions of national law, all of them or those of a day.</summary>
    public string Title(LocalDate? on) =>
        on is { } day
            ? In($"Landelijke wet op {Date(day)}", $"National law on {Date(day)}")
            : In("Landelijke wet, alle versies", "National law, every version");

    /// <summary>That a day lies after the latest text that was seen.</summary>
    public string LatestText(LocalDate seen) =>
        In(
            $"De laatste tekst die is gezien, is die van {Date(seen)}; wat daarin geen laatste dag heeft, wordt geacht ook daarna te gelden.",
            $"The latest text seen is that of {Date(seen)}; what reads so without a last day is taken to hold later too."
        );

    public string Of(NormKind kind) => kind.Explain(language);

    public string Of(Force force) => force.Explain(language);

    /// <summary>The numbers of a provision of a policy, and its days.</summary>
    public string NumbersOf(Provision provision)
    {
        var days =
            provision.FirstDay is null && provision.LastDay is null
                ? null
                : DaysOf(provision.FirstDay, provision.LastDay);
        string?[] numbers =
        [
            provision.Term is { } term ? Phrases.Length(term, language) : null,
            provision.Percentage is { } percentage ? Phrases.Percent(percentage, language) : null,
            provision.Hours is { } hours ? HoursOf(hours) : null,
            days,
        ];
        return string.Join(", ", numbers.OfType<string>());
    }

    /// <summary>The numbers of a version of national law, how it reckons, and who may ask by it.</summary>
    public string NumbersOf(StatutoryProvision version)
    {
        string?[] numbers =
        [
            NumbersOf(version.Provision) is { Length: > 0 } own ? own : null,
            version.Formula is { } formula ? Of(formula) : null,
            version.FormulaHours is { } hours ? HoursOf(hours) : null,
            version.Requesters is { } requesters ? AskedBy(requesters) : null,
        ];
        return string.Join(", ", numbers.OfType<string>());
    }

    public string DaysOf(StatutoryProvision version) => DaysOf(version.FirstDay, version.LastDay);

    /// <summary>What was read, and what kind of source that is.</summary>
    public string ReadIn(StatutoryProvision version) => $"{version.ReadIn} ({Of(version.Source)})";

    private string AskedBy(AdviceRequesters requesters)
    {
        var who = Enum.GetValues<Requester>()
            .Where(requester => requesters.Allows(requester) is true)
            .Select(requester =>
                requester switch
                {
                    Requester.Person => In("de persoon", "the person"),
                    Requester.College => In("het college", "the college"),
                    _ => In("een ander", "someone else"),
                }
            );
        return In("gevraagd door ", "asked by ") + string.Join(In(" of ", " or "), who);
    }

    private string Of(SubsidyFormula formula) =>
        formula switch
        {
            SubsidyFormula.ShareOfWageDue => In("deel van het loon dat is verschuldigd", "share of the wage due"),
            SubsidyFormula.ShareOfMinimumWage => In("deel van het minimumloon", "share of the minimum wage"),
            _ => In("deel van het minimumloon, naar uren", "share of the minimum wage, by hours"),
        };

    private string Of(LawSource source) =>
        source switch
        {
            LawSource.Text => In("de tekst zelf", "the text itself"),
            LawSource.Gazette => In("Staatsblad of Staatscourant", "official gazette"),
            _ => In("een bron die erover vertelt", "a source that tells of it"),
        };

    private string HoursOf(HoursPerWeek hours) => In($"{Hours(hours)} uur per week", $"{Hours(hours)} hours a week");

    private string Hours(HoursPerWeek hours) => Phrases.Hours(hours, language);

    private string DaysOf(LocalDate? first, LocalDate? last) =>
        (first, last) switch
        {
            ({ } from, { } to) => In($"{Date(from)} tot en met {Date(to)}", $"{Date(from)} to {Date(to)}"),
            ({ } from, null) => In($"vanaf {Date(from)}", $"from {Date(from)}"),
            (null, { } to) => In($"tot en met {Date(to)}", $"to {Date(to)}"),
            _ => "",
        };

    private string Date(LocalDate day) => Phrases.Date(day, language);

    private string In(string dutch, string english) => language == Language.Dutch ? dutch : english;
}

using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Policies as data, and the table of norms.</summary>
public sealed class PolicyTests
{
    private static readonly Citation Place = Citation.Parse("art. 4 lid 1", NuenenPolicy.Regulation);

    [Fact]
    public void Every_norm_has_one_row_with_its_name_kind_and_force()
    {
        NormTable.All.Select(row => row.Norm).Should().Equal(Enum.GetValues<Norm>());
        foreach (var row in NormTable.All)
        {
            NormTable.Of(row.Norm).Should().BeSameAs(row);
            NormTable.TryFind(row.Norm.ToString(), out var found).Should().BeTrue();
            found.Should().Be(row.Norm);
            row.Id.Should().MatchRegex(@"^[NMLO]\d+(\.(\d+|[a-f]))*(\.[a-f])?(\*([a-d]|\d)?)?$");
            Enum.IsDefined(row.Kind).Should().BeTrue();
            Enum.IsDefined(row.Force).Should().BeTrue();
        }

        NormTable.TryFind("NoSuchNorm", out _).Should().BeFalse();
        NormTable.TryFind(null, out _).Should().BeFalse();
        var act = () => NormTable.Of(default);
        act.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("norm");
    }

    [Fact]
    public void Every_norm_of_a_policy_is_decided_by_a_rule_or_is_a_definition_or_reference()
    {
        foreach (var policy in BuiltInPolicies.All)
        {
            foreach (var provision in policy.Provisions)
            {
                var kind = NormTable.Of(provision.Norm).Kind;
                var rules = RuleCatalogue.DecidedBy(provision.Norm);
                (rules.Length > 0 || kind is NormKind.Definition or NormKind.Reference)
                    .Should()
                    .BeTrue("{0} of {1} must be reached", provision.Norm, policy);
            }
        }
    }

    [Fact]
    public void A_norm_that_only_refers_names_its_document()
    {
        var references = NuenenPolicy.Provisions.Where(p => p.RefersTo is not null).Select(p => p.Norm);
        references.Should().Contain([Norm.TermsOfTheAct, Norm.DecreePrevails]);
        NuenenPolicy.Provisions[Norm.DecreePrevails]!.RefersTo.Should().Be("Besluit advisering beschut werk");
    }

    [Theory]
    [InlineData(Norm.TargetGroup, "art. 2", null)]
    [InlineData(Norm.AdviceRequest, "art. 3 lid 1", null)]
    [InlineData(Norm.RecentAssessmentExemption, "toelichting art. 3 lid 2", "12 months")]
    [InlineData(Norm.DecisionTerm, "art. 4 lid 1", "8 weeks")]
    [InlineData(Norm.Suspension, "art. 4 lid 3", null)]
    [InlineData(Norm.EntryIntoForce, "art. 13 lid 1", "1 day")]
    [InlineData(Norm.CitationTitle, "art. 13 lid 2", null)]
    public void Nuenen_regulates_the_norm_there_with_that_term(Norm norm, string citation, string? term)
    {
        NuenenPolicy.Regulates(norm).Should().BeTrue();
        NuenenPolicy.CitationOf(norm)!.Value.ToShortString().Should().Be(citation);
        NuenenPolicy.Provisions[norm]!.Term?.ToString().Should().Be(term);
    }

    [Fact]
    public void A_policy_is_found_by_its_key_and_equal_by_its_parts()
    {
        BuiltInPolicies.Find("nuenen-2019").Should().BeSameAs(NuenenPolicy);
        BuiltInPolicies.Find("nuenen-2018").Should().BeNull();
        var copy = NuenenPolicy with { Provisions = new ProvisionCollection(NuenenPolicy.Provisions.Reverse()) };
        copy.Should().Be(NuenenPolicy);
        copy.GetHashCode().Should().Be(NuenenPolicy.GetHashCode());
        (copy with { Provisions = copy.Provisions.Without(Norm.Suspension) }).Should().NotBe(NuenenPolicy);
    }

    [Fact]
    public void A_shorter_term_is_data_and_no_code()
    {
        var quick = NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.With(new Provision(Norm.DecisionTerm, Place, Term.FromWeeks(6))),
        };
        IndicationRules
            .Term(quick, new IndicationTermFacts(Day(2026, 1, 5), Day(2026, 1, 5)))
            .Outcome.LastDay.Should()
            .Be(Day(2026, 2, 16));
    }

    [Fact]
    public void A_policy_without_suspension_does_not_suspend()
    {
        var strict = NuenenPolicy with { Provisions = NuenenPolicy.Provisions.Without(Norm.Suspension) };
        var facts = new IndicationTermFacts(Day(2026, 3, 12), Day(2026, 1, 5))
        {
            Suspensions = new Suspensions(new Suspension(Day(2026, 1, 20), null)),
        };
        var decision = IndicationRules.Term(strict, facts);
        decision.Outcome.Result.Should().Be(IndicationTermResult.Overdue);
        decision.Findings.Of(Norm.Suspension).Should().Be(FindingResult.NotApplicable);
        decision.Caveats.Should().Be(Caveats.None);
    }

    [Fact]
    public void A_provision_has_exactly_the_numbers_that_its_norm_needs()
    {
        var without = () => new Provision(Norm.DecisionTerm, Place);
        without
            .Should()
            .Throw<InvalidValueException>()
            .WithMessage("*DecisionTerm needs it*")
            .Which.ParamName.Should()
            .Be("term");
        var tooMany = () => new Provision(Norm.TargetGroup, Place, Term.FromWeeks(1));
        tooMany.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("term");
        var percentage = () => new Provision(Norm.MinimumWageValue, Place);
        percentage.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("percentage");
        var hours = () => new Provision(Norm.HoursOfPosition, Place);
        hours.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("hours");
        var citation = () => new Provision(Norm.TargetGroup, default);
        citation.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("citation");
        var term = () => new Provision(Norm.DecisionTerm, Place, default(Term));
        term.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("term");
        var period = () => new Provision(Norm.Introduction, Place, firstDay: Day(2024, 1, 1));
        period.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("lastDay");
        var reversed = () =>
            new Provision(Norm.Introduction, Place, firstDay: Day(2024, 1, 2), lastDay: Day(2024, 1, 1));
        reversed.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("lastDay");
        var day = () => new Provision(Norm.WswClosed, Place, firstDay: default(LocalDate));
        day.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("firstDay");
        var norm = () => new Provision(default, Place);
        norm.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("norm");
    }

    [Fact]
    public void A_norm_is_regulated_once()
    {
        var twice = () =>
            new ProvisionCollection(new Provision(Norm.TargetGroup, Place), new Provision(Norm.TargetGroup, Place));
        twice.Should().Throw<InvalidValueException>().WithMessage("*TargetGroup twice*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nuenen")]
    [InlineData("nuenen 2019")]
    public void A_key_is_plain(string key)
    {
        var act = () => NuenenPolicy with { Key = key };
        act.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("Key");
    }

    [Fact]
    public void The_days_of_a_policy_are_checked_together()
    {
        var (before, day) = (Day(2020, 1, 1), Day(2020, 1, 2));
        _ = new PolicyValidity(day, day, day, day);
        _ = new PolicyValidity(adoptedOn: day, retroactiveTo: before, inForceFrom: before);
        _ = new PolicyValidity(adoptedOn: before, retroactiveTo: day);
        Refused(() => new PolicyValidity(adoptedOn: day, lastDay: before), "LastDay");
        Refused(() => new PolicyValidity(retroactiveTo: day, lastDay: before), "LastDay");
        Refused(() => new PolicyValidity(inForceFrom: day, lastDay: before), "LastDay");
        Refused(() => new PolicyValidity(inForceFrom: before, retroactiveTo: day), "retroactiveTo");
        Refused(() => new PolicyValidity(adoptedOn: default(LocalDate)), "adoptedOn");
        Refused(() => new PolicyValidity(retroactiveTo: default(LocalDate)), "retroactiveTo");
        Refused(() => new PolicyValidity(inForceFrom: default(LocalDate)), "inForceFrom");
        Refused(() => new PolicyValidity(lastDay: default(LocalDate)), "LastDay");
        Refused(() => NuenenPolicy.Validity with { LastDay = Day(2019, 9, 2) }, "LastDay");
        new PolicyValidity(before, lastDay: day).ToString().Should().Be("adoptedOn: 2020-01-01, lastDay: 2020-01-02");
    }

    [Fact]
    public void With_cannot_walk_around_the_guards_of_a_policy()
    {
        var based = () => NuenenPolicy with { BasedOn = [default] };
        based.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("BasedOn");
        var also = () => NuenenPolicy.Provisions[Norm.TargetGroup]! with { AlsoAt = default(Citation) };
        also.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("AlsoAt");
        var moves = () => NuenenPolicy.Provisions[Norm.MisconductPeriod]! with { MovesToWorkingDay = true };
        moves.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("MovesToWorkingDay");
        var regulation = () => NuenenPolicy with { Regulation = null! };
        regulation.Should().Throw<ArgumentNullException>();
        var left = () => NuenenPolicy with { LeftToOtherRules = default(Citation) };
        left.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("LeftToOtherRules");
        var note = () => NuenenPolicy.Provisions[Norm.TargetGroup]! with { Note = default(Citation) };
        note.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("Note");
        var document = () => NuenenPolicy.Provisions[Norm.TargetGroup]! with { RefersTo = " " };
        document.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("RefersTo");
        NuenenPolicy.Regulates((Norm)999).Should().BeFalse();
        NuenenPolicy.CitationOf((Norm)(-1)).Should().BeNull();
        var provisions = () => NuenenPolicy with { Provisions = null! };
        provisions.Should().Throw<ArgumentNullException>();
    }

    /// <summary>The files in which a policy may stand as data, and the list of norms, whose names and order come from them.</summary>
    private static readonly string[] PolicyFiles =
    [
        "Nuenen2019.cs",
        "Maastricht2024.cs",
        "National.cs",
        "BuiltInPolicies.cs",
    ];

    [Fact]
    public void No_code_outside_the_policies_names_a_municipality_or_makes_a_term_or_number_of_a_policy()
    {
        var files = CodeFiles("src/BeschutWerk.Rules")
            .Where(file => !PolicyFiles.Contains(Path.GetFileName(file)))
            .Concat(CodeFiles("src/BeschutWerk.Rules.Json"))
            .Concat(CodeFiles("src/BeschutWerk.Rules.Tool"))
            .ToList();
        files.Should().HaveCountGreaterThan(150);
        foreach (var file in files)
        {
            var code = CodeOf(file);
            if (Path.GetFileName(file) != "CommandLine.cs") // its help shows a question about a built-in policy
            {
                code.Should().NotMatchRegex("(?i)nuenen|maastricht", "{0}", file);
            }

            code.Should().NotMatchRegex(@"Term\.From(Days|Weeks|Months|Years)\(\d", "{0}", file);
            code.Should().NotMatchRegex(@"Percentage\.FromPercent\(\d|WageValue\.FromPercent\(\d", "{0}", file);
            code.Should().NotMatchRegex(@"HoursPerWeek\.FromHours\(\d", "{0}", file);
            code.Should().NotMatchRegex(@"Citation\.Parse\(""", "{0}", file);
            code.Should().NotMatchRegex(@"Plus(Days|Weeks|Months|Years)\(-?([2-9]|\d\d)", "{0}", file);
        }
    }

    [Fact]
    public void No_rule_facts_or_outcome_holds_a_number_of_a_policy()
    {
        string[] rooms =
        [
            "Employment",
            "Hardship",
            "Indications",
            "Placement",
            "Provisions",
            "Subsidies",
            "WaitingLists",
        ];
        var files = rooms
            .SelectMany(room => CodeFiles($"src/BeschutWerk.Rules/{room}"))
            .Append(Repository.PathTo("src/BeschutWerk.Rules/Policies/PolicyRules.cs"))
            .ToList();
        files.Should().HaveCountGreaterThan(80);
        foreach (var file in files)
        {
            // the places of bits, and the odd number of a hash, are no numbers of a policy
            var code = System.Text.RegularExpressions.Regex.Replace(
                CodeOf(file),
                @"Unknowns\.When\([^()]*, \d+\)|hash \* 31|<< \d+|\[\d+\]",
                ""
            );
            code.Should().NotMatchRegex(@"(?<![\w.])(6|8|12|24|30|31|56|70)m?\b(?!\.)", "{0}", file);
        }
    }

    private static string[] CodeFiles(string folder) =>
        [
            .. Directory
                .GetFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(["obj", "bin"]).Any()),
        ];

    private static string CodeOf(string file) =>
        string.Join(
            '\n',
            File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
        );
}

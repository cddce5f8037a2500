using System.Reflection;

namespace BeschutWerk.Rules.Tests;

/// <summary>A constructor that takes every fact keeps every fact, each in its own property.</summary>
public sealed class FactsConstructorTests
{
    public static TheoryData<Type> Types =>
        [
            .. typeof(Policy)
                .Assembly.GetExportedTypes()
                .Where(type => type.IsValueType && type.Name.EndsWith("Facts", StringComparison.Ordinal))
                .Where(type =>
                    Longest(type).GetParameters().All(parameter => Sample(parameter.ParameterType) is not null)
                ),
        ];

    [Fact]
    public void Nearly_every_facts_value_is_tried() => Types.Count.Should().BeGreaterThan(20);

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_given_is_kept(Type type)
    {
        var constructor = Longest(type);
        var given = constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType)).ToArray();
        var facts = constructor.Invoke(given);
        foreach (var (parameter, value) in constructor.GetParameters().Zip(given))
        {
            var property = type.GetProperties()
                .Single(item => string.Equals(item.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
            property.GetValue(facts).Should().Be(value, "{0} of {1}", parameter.Name, type);
        }
    }

    /// <summary>Each row of a fact takes it out and puts it in again; a fact that a row drops is lost in JSON too.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_given_is_found_again_by_the_rows(Type type)
    {
        var given = Longest(type).GetParameters().Select(parameter => Sample(parameter.ParameterType)).ToArray();
        var facts = Longest(type).Invoke(given);
        MadeAgain(facts).Should().Be(facts);
    }

    [Fact]
    public void What_an_amount_is_reckoned_from_is_kept_with_either_wage_value()
    {
        var day = new LocalDate(2026, 1, 5);
        var byAmount = new SubsidyAmountFacts(
            EuroAmount.FromEuros(2000),
            HoursPerWeek.FromHours(24),
            HoursPerWeek.FromHours(36),
            wageValueAmount: EuroAmount.FromEuros(800),
            employerCosts: Percentage.FromPercent(23),
            employmentFirstDay: day,
            on: day.PlusDays(1),
            flatRate: false,
            wswEmployment: true,
            otherSubsidy: true,
            sicknessBenefit: true
        );
        byAmount.MinimumWage.Should().Be(EuroAmount.FromEuros(2000));
        byAmount.Hours.Should().Be(HoursPerWeek.FromHours(24));
        byAmount.FullTimeHours.Should().Be(HoursPerWeek.FromHours(36));
        byAmount.WageValueAmount.Should().Be(EuroAmount.FromEuros(800));
        byAmount.EmployerCosts.Should().Be(Percentage.FromPercent(23));
        byAmount.EmploymentFirstDay.Should().Be(day);
        byAmount.On.Should().Be(day.PlusDays(1));
        byAmount.FlatRate.Should().BeFalse();
        byAmount.WswEmployment.Should().BeTrue();
        byAmount.OtherSubsidy.Should().BeTrue();
        byAmount.SicknessBenefit.Should().BeTrue();
        MadeAgain(byAmount).Should().Be(byAmount);
        var inPerCent = new SubsidyAmountFacts(
            EuroAmount.FromEuros(2000),
            HoursPerWeek.FromHours(24),
            HoursPerWeek.FromHours(36),
            wageValue: WageValue.FromPercent(40)
        );
        inPerCent.WageValue.Should().Be(WageValue.FromPercent(40));
        MadeAgain(inPerCent).Should().Be(inPerCent);
    }

    private static object MadeAgain(object facts)
    {
        var rows = facts.GetType().GetField("Rows", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        return rows.GetType().GetMethod("MadeAgain")!.Invoke(rows, [facts, null])!;
    }

    private static ConstructorInfo Longest(Type type) =>
        type.GetConstructors().MaxBy(made => made.GetParameters().Length)!;

    /// <summary>A value that no default is; null for a type of which none is known here.</summary>
    private static object? Sample(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(bool) ? true
            : plain == typeof(int) ? 1
            : plain == typeof(string) ? "stated"
            : plain == typeof(LocalDate) ? new LocalDate(2026, 1, 5)
            : plain == typeof(WageValue) ? WageValue.FromPercent(42)
            : plain == typeof(HoursPerWeek) ? HoursPerWeek.FromHours(24)
            : plain == typeof(LastAssessment) ? LastAssessment.Never
            : plain == typeof(EquatedDays) ? new EquatedDays(new LocalDate(2026, 5, 15))
            : plain == typeof(Suspensions) ? new Suspensions(new Suspension(new LocalDate(2026, 1, 5)))
            : plain.IsEnum ? Enum.GetValues(plain).GetValue(Enum.GetValues(plain).Length - 1)
            : null;
    }
}

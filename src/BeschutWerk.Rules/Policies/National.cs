using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The national law above every municipality's rules, as far as the library decides by it.</summary>
internal static class National
{
    public static Policy Make() =>
        new(
            "national",
            NationalLaw.Participatiewet,
            adoptedOn: null,
            new ProvisionCollection([.. Regime(), .. Advice(), .. Subsidy()])
        );

    /// <summary>The closing of the Wsw is told by the letter of Maastricht, which is cited for it.</summary>
    private static Provision[] Regime() =>
        [
            new(
                Norm.WswClosed,
                BuiltInPolicies.Maastricht2024.PlaceOf("brief p. 1 al. 2"),
                firstDay: new LocalDate(2015, 1, 1)
            ),
            new(
                Norm.StatutoryPower,
                Of(NationalLaw.Participatiewet, "art. 10b"),
                firstDay: new LocalDate(2015, 1, 1),
                lastDay: new LocalDate(2016, 12, 31)
            )
            {
                AlsoAt = BuiltInPolicies.Maastricht2024.PlaceOf("brief p. 1 al. 3"),
            },
            new(Norm.StatutoryDuty, Of(NationalLaw.Participatiewet, "art. 10b"), firstDay: new LocalDate(2017, 1, 1))
            {
                AlsoAt = BuiltInPolicies.Maastricht2024.PlaceOf("brief p. 1 al. 3"),
            },
        ];

    private static Provision[] Advice() =>
        [
            new(Norm.UwvAdviceTerm, Of(NationalLaw.BesluitAdviseringBeschutWerk, "art. 2"), Term.Weeks(8))
            {
                MovesToWorkingDay = true,
                AlsoAt = Of(NationalLaw.AlgemeneTermijnenwet, "art. 1 lid 1"),
            },
        ];

    private static Provision[] Subsidy() =>
        [
            new(Norm.StatutoryWageCostSubsidy, Of(NationalLaw.Participatiewet, "art. 10d lid 4")),
            new(
                Norm.StatutorySubsidyCap,
                Of(NationalLaw.Participatiewet, "art. 10d lid 4"),
                percentage: Percentage.FromDecimal(70)
            ),
            new(
                Norm.FlatRateSubsidy,
                Of(NationalLaw.Participatiewet, "art. 10d lid 5"),
                Term.Months(6),
                Percentage.FromDecimal(50)
            ),
        ];

    private static Citation Of(Regulation act, string place) => Citation.Parse(place, act);

    private static Citation PlaceOf(this Policy policy, string place) => Citation.Parse(place, policy.Regulation);
}

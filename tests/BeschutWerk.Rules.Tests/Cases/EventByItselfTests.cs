using static BeschutWerk.Rules.Tests.CaseMaking;

namespace BeschutWerk.Rules.Tests;

/// <summary>What can be wrong with an event before it stands in a file.</summary>
public sealed class EventByItselfTests
{
    [Fact]
    public void An_event_of_which_nothing_is_told_lacks_what_its_type_must_have_and_nothing_else()
    {
        foreach (var row in CaseEventTable.All)
        {
            var errors = new CaseEvent(row.Type, new LocalDate(2026, 3, 12)).Errors();
            errors.Select(error => error.Field).Should().Equal(row.Required.Select(fact => fact.Name), "of {0}", row);
            errors.Should().NotContain(error => error.Event != null || error.Type != row.Type);
        }
    }

    [Fact]
    public void A_facility_does_not_end_before_it_starts_and_an_event_has_no_fact_of_another()
    {
        var granted = On(
            "2026-03-12",
            CaseEventType.FacilityGranted,
            new() { FacilityFirstDay = new LocalDate(2026, 3, 2), FacilityLastDay = new LocalDate(2026, 3, 1) }
        );
        granted.Errors().Should().ContainSingle().Which.Requirement.Should().Contain("2026-03-02");
        On("2026-03-12", CaseEventType.Reported, new() { Conduct = Conduct.RefusalOfOrders })
            .Errors()
            .Should()
            .ContainSingle()
            .Which.Field.Should()
            .Be("conduct");
    }
}

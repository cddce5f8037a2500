namespace BeschutWerk.Rules.Tests;

/// <summary>Yes, no and unknown combine as the three values of <see cref="bool"/> that can be null do.</summary>
public sealed class AnswerTests
{
    private static readonly bool?[] All = [true, false, null];

    public static TheoryData<bool?, bool?> Pairs
    {
        get
        {
            var pairs = new TheoryData<bool?, bool?>();
            foreach (var one in All)
            {
                foreach (var other in All)
                {
                    pairs.Add(one, other);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_known_answer_settles_what_it_can(bool? one, bool? other)
    {
        Known((Answer)one & other).Should().Be(one & other);
        Known((Answer)one | other).Should().Be(one | other);
        Known(!(Answer)one).Should().Be(!one);
        Known(Answer.Known(one.HasValue, one is true)).Should().Be(one);
        Known(((Answer)one).If(other is true)).Should().Be(other is true ? one : null);
        Known(Answer.Of(isNo: one is false, isUnknown: other is null))
            .Should()
            .Be(
                one is false ? false
                : other is null ? null
                : true
            );
    }

    [Theory]
    [InlineData(true, FindingResult.Met)]
    [InlineData(false, FindingResult.Unmet)]
    [InlineData(null, FindingResult.Unknown)]
    public void An_answer_is_a_finding_unless_its_norm_is_left_aside(bool? answer, FindingResult finding)
    {
        ((Answer)answer).Finding.Should().Be(finding);
        ((Answer)answer).FindingUnless(isLeftAside: false).Should().Be(finding);
        ((Answer)answer).FindingUnless(isLeftAside: true).Should().Be(FindingResult.NotApplicable);
    }

    [Fact]
    public void A_fact_that_is_unknown_is_neither_a_member_nor_another()
    {
        Known(((Workplace?)Workplace.Suitable).Is(Workplace.Suitable)).Should().BeTrue();
        Known(((Workplace?)Workplace.Orientation).Is(Workplace.Suitable)).Should().BeFalse();
        Known(default(Workplace?).Is(Workplace.Suitable)).Should().BeNull();
        Known(default(WageValue?).IsBelow(Percentage.Hundred)).Should().BeNull();
        var thirty = (WageValue?)WageValue.FromPercent(30);
        Known(thirty.IsBelow(Percentage.FromPercent(30))).Should().BeFalse();
        Known(thirty.IsBelow(Percentage.FromPercent(30.0001m))).Should().BeTrue();
    }

    private static bool? Known(Answer answer) => answer.IsUnknown ? null : answer.IsYes && !answer.IsNo;
}

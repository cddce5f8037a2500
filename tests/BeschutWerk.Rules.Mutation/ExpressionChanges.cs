using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace BeschutWerk.Rules.Mutation;

/// <summary>The changes of expressions. One that does not compile is left out afterwards, so none is too bold.</summary>
internal static partial class ExpressionChanges
{
    private const int MaxLength = 160;

    private static readonly Dictionary<SyntaxKind, SyntaxKind[]> Operators = new()
    {
        [SyntaxKind.EqualsExpression] = [SyntaxKind.NotEqualsExpression],
        [SyntaxKind.NotEqualsExpression] = [SyntaxKind.EqualsExpression],
        [SyntaxKind.LessThanExpression] =
        [
            SyntaxKind.LessThanOrEqualExpression,
            SyntaxKind.GreaterThanOrEqualExpression,
        ],
        [SyntaxKind.LessThanOrEqualExpression] = [SyntaxKind.LessThanExpression, SyntaxKind.GreaterThanExpression],
        [SyntaxKind.GreaterThanExpression] =
        [
            SyntaxKind.GreaterThanOrEqualExpression,
            SyntaxKind.LessThanOrEqualExpression,
        ],
        [SyntaxKind.GreaterThanOrEqualExpression] = [SyntaxKind.GreaterThanExpression, SyntaxKind.LessThanExpression],
        [SyntaxKind.LogicalAndExpression] = [SyntaxKind.LogicalOrExpression],
        [SyntaxKind.LogicalOrExpression] = [SyntaxKind.LogicalAndExpression],
        [SyntaxKind.BitwiseAndExpression] = [SyntaxKind.BitwiseOrExpression],
        [SyntaxKind.BitwiseOrExpression] = [SyntaxKind.BitwiseAndExpression],
        [SyntaxKind.AddExpression] = [SyntaxKind.SubtractExpression],
        [SyntaxKind.SubtractExpression] = [SyntaxKind.AddExpression],
        [SyntaxKind.MultiplyExpression] = [SyntaxKind.DivideExpression],
        [SyntaxKind.DivideExpression] = [SyntaxKind.MultiplyExpression],
        [SyntaxKind.ModuloExpression] = [SyntaxKind.MultiplyExpression],
        [SyntaxKind.LeftShiftExpression] = [SyntaxKind.RightShiftExpression],
        [SyntaxKind.RightShiftExpression] = [SyntaxKind.LeftShiftExpression],
    };

    private static readonly Dictionary<string, string> Calls = new(StringComparer.Ordinal)
    {
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Any"] = "All",
        ["All"] = "Any",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["MinBy"] = "MaxBy",
        ["MaxBy"] = "MinBy",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
        ["ThenBy"] = "ThenByDescending",
        ["ThenByDescending"] = "ThenBy",
        ["Skip"] = "Take",
        ["Take"] = "Skip",
        ["SkipWhile"] = "TakeWhile",
        ["TakeWhile"] = "SkipWhile",
    };

    private static readonly HashSet<string> Filters = new(StringComparer.Ordinal)
    {
        "Where",
        "Distinct",
        "DistinctBy",
        "Reverse",
        "Order",
        "Append",
        "Prepend",
        "Concat",
    };

    public static IEnumerable<(string Text, ExpressionSyntax Changed)> Of(ExpressionSyntax node, bool hasTexts)
    {
        var changes = Declares(node) ? [] : OfKind(node, hasTexts);
        return changes
            .Concat(OfPlace(node))
            .Select(changed => ($"{Short(node)} → {Short(changed.NormalizeWhitespace())}", changed));
    }

    /// <summary>Whether a name is given inside: then the expression cannot stand there twice.</summary>
    public static bool Declares(SyntaxNode node) =>
        node.DescendantNodes(inside => inside is not LambdaExpressionSyntax)
            .Any(inside => inside is VariableDesignationSyntax);

    /// <summary>A text on one line, cut where it is long.</summary>
    public static string Short(SyntaxNode node)
    {
        var text = Spaces().Replace(node.WithoutTrivia().ToString(), " ");
        return text.Length <= MaxLength ? text : $"{text[..MaxLength]}…";
    }

    private static IEnumerable<ExpressionSyntax> OfKind(ExpressionSyntax node, bool hasTexts) =>
        node switch
        {
            BinaryExpressionSyntax binary => OfBinary(binary),
            IsPatternExpressionSyntax match => OfMatch(match),
            PrefixUnaryExpressionSyntax prefix => OfPrefix(prefix),
            PostfixUnaryExpressionSyntax postfix => OfPostfix(postfix),
            LiteralExpressionSyntax literal => OfLiteral(literal, hasTexts),
            InterpolatedStringExpressionSyntax when hasTexts => [Text("")],
            ConditionalExpressionSyntax choice when !IsTurnedItself(choice.Condition) =>
            [
                choice.WithWhenTrue(choice.WhenFalse).WithWhenFalse(choice.WhenTrue),
            ],
            InvocationExpressionSyntax call => OfCall(call),
            _ => [],
        };

    /// <summary>The changes that depend on where an expression stands.</summary>
    private static IEnumerable<ExpressionSyntax> OfPlace(ExpressionSyntax node)
    {
        switch (node.Parent)
        {
            case IfStatementSyntax branch when branch.Condition == node && !Declares(node) && !IsTurnedItself(node):
                yield return Not(node);
                break;
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax when HasDefault(node):
                yield return Default();
                break;
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } when HasDefault(node):
                yield return Default();
                break;
            case SwitchExpressionArmSyntax arm when arm.Expression == node && Following(arm) is { } other:
                yield return other;
                break;
            // Where the first of two names what the second uses, the two cannot be exchanged; the second is left out.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both
                when both.Right == node && Declares(both.Left) && !Declares(node):
                yield return LiteralExpression(SyntaxKind.TrueLiteralExpression);
                break;
            default:
                break;
        }
    }

    private static IEnumerable<ExpressionSyntax> OfBinary(BinaryExpressionSyntax binary)
    {
        if (binary.IsKind(SyntaxKind.CoalesceExpression))
        {
            var withDefault = BinaryExpression(SyntaxKind.CoalesceExpression, binary.Left, Default());
            return IsDefault(binary.Right) ? [binary.Right] : [binary.Right, withDefault];
        }

        if (binary.IsKind(SyntaxKind.IsExpression))
        {
            return [Not(binary)];
        }

        return Operators.TryGetValue(binary.Kind(), out var others)
            ? others.Select(other => BinaryExpression(other, binary.Left, binary.Right))
            : [];
    }

    private static IEnumerable<ExpressionSyntax> OfMatch(IsPatternExpressionSyntax match)
    {
        yield return Not(match);
        foreach (var part in match.Pattern.DescendantNodesAndSelf())
        {
            PatternSyntax[] others = part switch
            {
                BinaryPatternSyntax both => [both.Left, both.Right],
                RelationalPatternSyntax relation => [Boundary(relation)],
                SubpatternSyntax sub => [],
                _ => [],
            };
            foreach (var other in others)
            {
                yield return match.WithPattern(match.Pattern.ReplaceNode(part, other));
            }

            if (part is PropertyPatternClauseSyntax { Subpatterns.Count: > 1 } clause)
            {
                foreach (var sub in clause.Subpatterns)
                {
                    yield return match.ReplaceNode(clause, clause.WithSubpatterns(clause.Subpatterns.Remove(sub)));
                }
            }
        }
    }

    private static RelationalPatternSyntax Boundary(RelationalPatternSyntax relation) =>
        relation.WithOperatorToken(
            Token(
                relation.OperatorToken.Kind() switch
                {
                    SyntaxKind.LessThanToken => SyntaxKind.LessThanEqualsToken,
                    SyntaxKind.LessThanEqualsToken => SyntaxKind.LessThanToken,
                    SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanEqualsToken,
                    _ => SyntaxKind.GreaterThanToken,
                }
            )
        );

    private static IEnumerable<ExpressionSyntax> OfPrefix(PrefixUnaryExpressionSyntax prefix) =>
        prefix.Kind() switch
        {
            SyntaxKind.LogicalNotExpression or SyntaxKind.UnaryMinusExpression => [prefix.Operand],
            SyntaxKind.PreIncrementExpression =>
            [
                PrefixUnaryExpression(SyntaxKind.PreDecrementExpression, prefix.Operand),
            ],
            SyntaxKind.PreDecrementExpression =>
            [
                PrefixUnaryExpression(SyntaxKind.PreIncrementExpression, prefix.Operand),
            ],
            _ => [],
        };

    private static IEnumerable<ExpressionSyntax> OfPostfix(PostfixUnaryExpressionSyntax postfix) =>
        postfix.Kind() switch
        {
            SyntaxKind.PostIncrementExpression =>
            [
                PostfixUnaryExpression(SyntaxKind.PostDecrementExpression, postfix.Operand),
            ],
            SyntaxKind.PostDecrementExpression =>
            [
                PostfixUnaryExpression(SyntaxKind.PostIncrementExpression, postfix.Operand),
            ],
            _ => [],
        };

    private static IEnumerable<ExpressionSyntax> OfLiteral(LiteralExpressionSyntax literal, bool hasTexts) =>
        literal.Kind() switch
        {
            SyntaxKind.TrueLiteralExpression when literal.Parent is not WhileStatementSyntax =>
            [
                LiteralExpression(SyntaxKind.FalseLiteralExpression),
            ],
            SyntaxKind.FalseLiteralExpression => [LiteralExpression(SyntaxKind.TrueLiteralExpression)],
            SyntaxKind.NumericLiteralExpression when literal.Token.Value is int number and < int.MaxValue =>
            [
                LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number + 1)),
            ],
            SyntaxKind.NumericLiteralExpression when literal.Token.Value is decimal number =>
            [
                LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number + 1)),
            ],
            SyntaxKind.StringLiteralExpression when hasTexts =>
            [
                Text(literal.Token.ValueText.Length == 0 ? "changed" : ""),
            ],
            _ => [],
        };

    private static IEnumerable<ExpressionSyntax> OfCall(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access)
        {
            yield break;
        }

        if (Calls.TryGetValue(access.Name.Identifier.Text, out var other))
        {
            var name = access.Name is GenericNameSyntax generic
                ? generic.WithIdentifier(Identifier(other))
                : (SimpleNameSyntax)IdentifierName(other);
            yield return call.WithExpression(access.WithName(name));
        }

        if (Filters.Contains(access.Name.Identifier.Text))
        {
            yield return access.Expression;
        }
    }

    private static bool IsDefault(ExpressionSyntax node) =>
        node is MemberAccessExpressionSyntax { Name.Identifier.Text: "None" or "Zero" }
        || node.Kind()
            is SyntaxKind.FalseLiteralExpression
                or SyntaxKind.NullLiteralExpression
                or SyntaxKind.DefaultLiteralExpression;

    /// <summary>Whether a default differs from it, and no other change does the same.</summary>
    private static bool HasDefault(ExpressionSyntax node) =>
        !IsDefault(node)
        && node
            is InvocationExpressionSyntax
                or BaseObjectCreationExpressionSyntax
                or MemberAccessExpressionSyntax
                or IdentifierNameSyntax
                or ConditionalExpressionSyntax
                or SwitchExpressionSyntax
                or WithExpressionSyntax
                or ElementAccessExpressionSyntax
                or AwaitExpressionSyntax
                or ConditionalAccessExpressionSyntax;

    /// <summary>Whether the changes of a condition turn it around already.</summary>
    private static bool IsTurnedItself(ExpressionSyntax condition) =>
        condition
            is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }
                or BinaryExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.EqualsExpression
                        or (int)SyntaxKind.NotEqualsExpression
                        or (int)SyntaxKind.LessThanExpression
                        or (int)SyntaxKind.LessThanOrEqualExpression
                        or (int)SyntaxKind.GreaterThanExpression
                        or (int)SyntaxKind.GreaterThanOrEqualExpression
                }
        || condition is IsPatternExpressionSyntax && !Declares(condition);

    /// <summary>What the next arm gives, where the two can be exchanged.</summary>
    private static ExpressionSyntax? Following(SwitchExpressionArmSyntax arm)
    {
        var arms = ((SwitchExpressionSyntax)arm.Parent!).Arms;
        var next = arms[(arms.IndexOf(arm) + 1) % arms.Count];
        return
            next.Expression is ThrowExpressionSyntax
            || arm.Expression is ThrowExpressionSyntax
            || Declares(next)
            || next.Expression.IsEquivalentTo(arm.Expression)
            ? null
            : next.Expression;
    }

    private static PrefixUnaryExpressionSyntax Not(ExpressionSyntax node) =>
        PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Inside(node));

    private static ParenthesizedExpressionSyntax Inside(ExpressionSyntax node) =>
        ParenthesizedExpression(node.WithoutTrivia());

    private static PostfixUnaryExpressionSyntax Default() =>
        PostfixUnaryExpression(
            SyntaxKind.SuppressNullableWarningExpression,
            LiteralExpression(SyntaxKind.DefaultLiteralExpression)
        );

    private static LiteralExpressionSyntax Text(string text) =>
        LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(text));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}

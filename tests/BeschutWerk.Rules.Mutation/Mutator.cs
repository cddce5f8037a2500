using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace BeschutWerk.Rules.Mutation;

/// <summary>
/// Writes every change of a file into it, each behind its own switch: <c>a &lt; b</c> becomes
/// <c>(Is(7) ? a &lt;= b : a &lt; b)</c>. A changed expression holds the code as it was, so that only one change is on.
/// </summary>
internal sealed class Mutator(string file, int firstId, Predicate<Change> isWanted) : CSharpSyntaxRewriter
{
    /// <summary>Marks what a change has put in the code, to find the change that does not compile.</summary>
    public const string Mark = "change";

    private readonly Dictionary<string, int> timesOf = [];
    private readonly bool hasTexts = !file.StartsWith("Explanations/", StringComparison.Ordinal);

    public List<Change> Changes { get; } = [];

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is null || IsFixed(node))
        {
            return node;
        }

        var visited = base.Visit(node)!;
        if (node is StatementSyntax statement)
        {
            return StatementChanges.Of(statement) is { } change ? Switched(statement, visited, change) : visited;
        }

        if (node is ExpressionSyntax expression && CanStandInCondition(expression))
        {
            foreach (var (text, changed) in ExpressionChanges.Of(expression, hasTexts))
            {
                visited = Switched(expression, (ExpressionSyntax)visited, changed, text);
            }
        }

        return visited;
    }

    /// <summary>
    /// What the compiler wants as a constant, and what is a pattern, cannot be switched. A hash may be any number that is the
    /// same for equals, and a row of facts takes its name from the text by which the fact is read.
    /// </summary>
    private static bool IsFixed(SyntaxNode node) =>
        node
            is AttributeListSyntax
                or EnumMemberDeclarationSyntax
                or ParameterListSyntax
                or PatternSyntax
                or SwitchLabelSyntax
                or TypeSyntax
                {
                    Parent: not ExpressionSyntax and not ArrowExpressionClauseSyntax and not ReturnStatementSyntax
                }
        || node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } }
        || node is MethodDeclarationSyntax { Identifier.Text: nameof(GetHashCode) }
        || node is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: var called } }
            && called.ToString() == "Debug.Assert" // says what is so, and does nothing
        || node is SimpleLambdaExpressionSyntax && MemberOf(node) == "Rows"
        || node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)
        || node is LocalDeclarationStatementSyntax local && local.Modifiers.Any(SyntaxKind.ConstKeyword);

    /// <summary>A name behind a dot, the left of an assignment and the like are expressions to the parser only.</summary>
    private static bool CanStandInCondition(ExpressionSyntax expression) =>
        expression.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left != expression,
            MemberAccessExpressionSyntax access => access.Name != expression,
            NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax or ExpressionStatementSyntax => false,
            RefExpressionSyntax or MemberBindingExpressionSyntax => false,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None),
            ForStatementSyntax loop => loop.Condition == expression,
            _ => true,
        };

    private ExpressionSyntax Switched(
        ExpressionSyntax was,
        ExpressionSyntax visited,
        ExpressionSyntax changed,
        string text
    )
    {
        if (Next(was, text) is not { } id)
        {
            return visited;
        }

        var condition = (ConditionalExpressionSyntax)ParseExpression($"{Asked(id)} ? 0 : 1");
        return ParenthesizedExpression(
                condition
                    .WithWhenTrue(ParenthesizedExpression(changed.WithoutTrivia()))
                    .WithWhenFalse(ParenthesizedExpression(visited.WithoutTrivia()))
            )
            .WithAdditionalAnnotations(new SyntaxAnnotation(Mark, id.ToString(CultureInfo.InvariantCulture)));
    }

    private SyntaxNode Switched(StatementSyntax was, SyntaxNode visited, StatementChange change)
    {
        if (Next(was, change.Text) is not { } id)
        {
            return visited;
        }

        var condition = (IfStatementSyntax)ParseStatement($"if (!{Asked(id)}) {{ }}");
        condition = condition.WithStatement(Block((StatementSyntax)visited.WithoutTrivia()));
        if (change.Instead is { } instead)
        {
            condition = condition.WithElse(ElseClause(Block(instead.WithoutTrivia())));
        }

        return condition.WithAdditionalAnnotations(
            new SyntaxAnnotation(Mark, id.ToString(CultureInfo.InvariantCulture))
        );
    }

    private static string Asked(int id) => $"global::BeschutWerk.Rules.MutationSwitch.Is({id})";

    /// <summary>The number of a change; null where it is left out.</summary>
    private int? Next(SyntaxNode node, string text)
    {
        var id = firstId + Changes.Count;
        var member = MemberOf(node);
        var times = timesOf[$"{member}|{text}"] = timesOf.GetValueOrDefault($"{member}|{text}") + 1;
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var change = new Change(id, file, line, member, times > 1 ? $"{text} #{times}" : text);
        Changes.Add(change);
        return isWanted(change) ? id : null;
    }

    private static string MemberOf(SyntaxNode node) =>
        node.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            ConstructorDeclarationSyntax constructor => $"new {constructor.Identifier.Text}",
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
            OperatorDeclarationSyntax @operator => $"operator {@operator.OperatorToken.Text}",
            ConversionOperatorDeclarationSyntax conversion => $"operator {conversion.Type}",
            IndexerDeclarationSyntax => "this[]",
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            _ => "",
        };
}

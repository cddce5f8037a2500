using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace BeschutWerk.Rules.Mutation;

/// <summary>What is done instead of a statement; nothing where it is left out.</summary>
internal sealed record StatementChange(string Text, StatementSyntax? Instead = null);

/// <summary>The changes of statements: one is left out, or adds where it took away.</summary>
internal static class StatementChanges
{
    public static StatementChange? Of(StatementSyntax statement) =>
        statement switch
        {
            _ when ExpressionChanges.Declares(statement) && statement is not IfStatementSyntax => null,
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment }
                when !IsOfOutParameter(assignment) => OfAssignment(assignment),
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax } => null,
            ExpressionStatementSyntax => LeftOut(statement),
            YieldStatementSyntax => LeftOut(statement),
            BreakStatementSyntax when statement.Parent is SwitchSectionSyntax => null,
            BreakStatementSyntax
            or ContinueStatementSyntax
            or ReturnStatementSyntax { Expression: null } when !ExpressionChanges.Declares(ConditionOf(statement)) =>
                LeftOut(statement),
            // Where the condition names what it found, it cannot be turned around; the whole is left out.
            IfStatementSyntax { Else: null, Parent: BlockSyntax block } found
                when ExpressionChanges.Declares(found.Condition)
                    && !Leaves(found.Statement)
                    && !IsUsedAfter(found, block) => LeftOut(statement),
            _ => null,
        };

    private static StatementChange LeftOut(StatementSyntax statement) =>
        new($"left out: {ExpressionChanges.Short(statement)}");

    private static StatementChange OfAssignment(AssignmentExpressionSyntax assignment)
    {
        SyntaxKind? other = assignment.Kind() switch
        {
            SyntaxKind.AddAssignmentExpression => SyntaxKind.SubtractAssignmentExpression,
            SyntaxKind.SubtractAssignmentExpression => SyntaxKind.AddAssignmentExpression,
            SyntaxKind.OrAssignmentExpression => SyntaxKind.AndAssignmentExpression,
            SyntaxKind.AndAssignmentExpression => SyntaxKind.OrAssignmentExpression,
            SyntaxKind.CoalesceAssignmentExpression => SyntaxKind.SimpleAssignmentExpression,
            _ => null,
        };
        if (other is not { } kind)
        {
            return new StatementChange($"left out: {ExpressionChanges.Short(assignment)};");
        }

        var changed = AssignmentExpression(kind, assignment.Left, assignment.Right);
        return new StatementChange(
            $"{ExpressionChanges.Short(assignment)} → {ExpressionChanges.Short(changed.NormalizeWhitespace())}",
            ExpressionStatement(changed)
        );
    }

    private static SyntaxNode ConditionOf(StatementSyntax statement) =>
        statement.Ancestors().OfType<IfStatementSyntax>().FirstOrDefault()?.Condition ?? (SyntaxNode)statement;

    private static bool IsUsedAfter(IfStatementSyntax found, BlockSyntax block)
    {
        var names = found
            .Condition.DescendantNodes()
            .OfType<SingleVariableDesignationSyntax>()
            .Select(name => name.Identifier.Text)
            .ToHashSet(StringComparer.Ordinal);
        return block
            .Statements.SkipWhile(statement => statement != found)
            .Skip(1)
            .SelectMany(statement => statement.DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Any(name => names.Contains(name.Identifier.Text));
    }

    private static bool IsOfOutParameter(AssignmentExpressionSyntax assignment) =>
        assignment.Left is IdentifierNameSyntax name
        && assignment
            .Ancestors()
            .OfType<BaseMethodDeclarationSyntax>()
            .Any(method =>
                method.ParameterList.Parameters.Any(parameter =>
                    parameter.Identifier.Text == name.Identifier.Text && parameter.Modifiers.Any(SyntaxKind.OutKeyword)
                )
            );

    private static bool Leaves(StatementSyntax statement) =>
        statement is BlockSyntax block
            ? block.Statements.Count > 0 && Leaves(block.Statements.Last())
            : statement
                is ReturnStatementSyntax
                    or ThrowStatementSyntax
                    or ContinueStatementSyntax
                    or BreakStatementSyntax;
}

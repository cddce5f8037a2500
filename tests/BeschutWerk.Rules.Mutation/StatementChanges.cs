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
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => OfAssignment(assignment),
            ExpressionStatementSyntax => LeftOut(statement),
            YieldStatementSyntax or ContinueStatementSyntax => LeftOut(statement),
            BreakStatementSyntax when statement.Parent is not SwitchSectionSyntax => LeftOut(statement),
            ReturnStatementSyntax { Expression: null } => LeftOut(statement),
            // Where the condition names what it found, it cannot be turned around; the whole is left out.
            IfStatementSyntax { Else: null, Parent: BlockSyntax } found
                when ExpressionChanges.Declares(found.Condition) && !Leaves(found.Statement) => LeftOut(statement),
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

    private static bool Leaves(StatementSyntax statement) =>
        statement is BlockSyntax block
            ? block.Statements.Count > 0 && Leaves(block.Statements.Last())
            : statement
                is ReturnStatementSyntax
                    or ThrowStatementSyntax
                    or ContinueStatementSyntax
                    or BreakStatementSyntax;
}

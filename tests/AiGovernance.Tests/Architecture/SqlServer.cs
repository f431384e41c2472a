using System.Collections;
using System.Data.Common;
using System.Linq.Expressions;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit;

namespace AiGovernance.Tests.Architecture;

/// <summary>The SQL Server provider without a server: commands come as far as the connection and are kept instead of sent.</summary>
internal static class SqlServer
{
    public static AppDbContext Context()
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqlServerDatabase("Server=nowhere").AddInterceptors(new NoConnection(), new Kept());
        return new AppDbContext(options.Options);
    }

    /// <summary>The SQL of a query that was recorded on the other database. Throws what EF Core throws when it does not translate.</summary>
    public static string SqlOf(Expression query)
    {
        using var db = Context();
        var rebased = new Rebasing(db).Visit(query);
        var rows = rebased.Type.GetInterfaces().Append(rebased.Type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQueryable<>));
        var result = rows is null ? rebased.Type : typeof(IEnumerable<>).MakeGenericType(rows.GetGenericArguments());
        var run = typeof(SqlServer).GetMethod(nameof(Run), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(result).CreateDelegate<Func<AppDbContext, Expression, string>>();
        return run(db, rebased);
    }

    /// <summary>The SQL of the first command that something sends.</summary>
    public static async Task<string> SqlOf(Func<AppDbContext, Task> work)
    {
        await using var db = Context();
        return (await Assert.ThrowsAsync<Sent>(() => work(db))).Message;
    }

    public static IEnumerable<string> ErrorsIn(string sql)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return errors.Select(e => $"line {e.Line}: {e.Message}");
    }

    private static string Run<TResult>(AppDbContext db, Expression query)
    {
        var execute = db.GetService<IQueryCompilationContextFactory>().Create(async: false).CreateQueryExecutor<TResult>(query);
        var context = db.GetService<IQueryContextFactory>().Create();
        foreach (var parameter in Parameters.Of(query)) context.Parameters[parameter.Name] = Parameters.Sample(parameter.Type);
        return Assert.Throws<Sent>(() =>
        {
            if (execute(context) is IEnumerable rows and not string)
                foreach (var _ in rows) break;
        }).Message;
    }

    /// <summary>Puts the other database's entity types in the place of those the query was asked of.</summary>
    private sealed class Rebasing(AppDbContext db) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
            ? root.UpdateEntityType(db.Model.FindEntityType(root.EntityType.Name) ?? db.GetService<IAdHocMapper>().GetOrAddEntityType(root.EntityType.ClrType))
            : base.VisitExtension(node);
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());
    }

    private sealed class Kept : DbCommandInterceptor
    {
        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => throw new Sent(command.CommandText);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            throw new Sent(command.CommandText);
    }

    private sealed class Sent(string sql) : Exception(sql);
}

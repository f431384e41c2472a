using System.Data.Common;
using AiGovernance.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Tests.Support;

/// <summary>What the handlers of one portal sent to its database.</summary>
internal sealed class SentCommands : DbCommandInterceptor
{
    private readonly List<(string Text, SqliteParameter[] Parameters)> sent = [];

    public IReadOnlyList<(string Text, SqliteParameter[] Parameters)> All => sent;

    public void Watch(IServiceCollection services) => services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(this));

    public void Forget() => sent.Clear();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return ValueTask.FromResult(result);
    }

    private void Keep(DbCommand command) => sent.Add((command.CommandText, [.. command.Parameters.Cast<SqliteParameter>().Select(p => new SqliteParameter(p.ParameterName, p.Value))]));
}

using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace AiGovernance.Migrations.Sqlite;

/// <summary>Lets dotnet ef read the model for this database; it connects to nothing.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<AppDbContext>
{
    public AppDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqliteFile("design-time.db");
        return new AppDbContext(options.Options);
    }
}
